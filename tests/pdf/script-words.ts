/**
 * Owns what a learner might write in each script: a name, and two sentences of an account that say the same in all of them.
 * Must never hold anything a real person wrote.
 */
export interface Written {
  name: string;
  action: string;
}

export const WRITTEN = {
  polish: {
    name: 'Łukasz Żółć-Wiśniewski',
    action: 'Porównałem trzy źródła, zanim zapisałem rekord. Następnie zapytałem o przerwę w zatrudnieniu.',
  },
  turkish: {
    name: 'Çağla Yıldız Şimşek',
    action: 'Kaydı kaydetmeden önce üç kaynağı karşılaştırdım. Sonra iş geçmişindeki boşluğu sordum.',
  },
  vietnamese: {
    name: 'Nguyễn Thị Hường',
    action: 'Tôi đã so sánh ba nguồn trước khi lưu hồ sơ. Sau đó tôi hỏi về khoảng trống trong quá trình làm việc.',
  },
  greek: {
    name: 'Γιώργος Παπαδόπουλος',
    action: 'Σύγκρινα τις τρεις πηγές πριν αποθηκεύσω την εγγραφή. Μετά ρώτησα για το κενό.',
  },
  cyrillic: {
    name: 'Наталія Шевченко',
    action: 'Я порівняла три джерела, перш ніж зберегти запис. Потім запитала про перерву в роботі.',
  },
  arabic: {
    name: 'محمد عبد الله الحسيني',
    action:
      'قارنتُ المصادر الثلاثة قبل حفظ السجل، بلا السَّلَامُ لِلَّهِ CAND-0141 في 23 نوفمبر (انظر step 1). ثم سألتُ عن الفجوة في تاريخ العمل.',
  },
  hebrew: {
    name: 'שָׁלוֹם בן־דוד',
    action: 'השוויתי את שלושת המקורות לפני ששמרתי את הרשומה CAND-0141 (ראו step 1). אחר כך שאלתי על הפער בעבודה.',
  },
  devanagari: {
    name: 'प्रिया क्षत्रिय विद्यार्थी',
    action: 'मैंने रिकॉर्ड सहेजने से पहले तीनों स्रोतों की तुलना की। फिर मैंने कार्य इतिहास के अंतराल के बारे में पूछा।',
  },
  thai: {
    name: 'สมชาย น้ำใจดี',
    action: 'ฉันเปรียบเทียบแหล่งข้อมูลทั้งสามก่อนบันทึกระเบียนนี้ แล้วจึงถามเกี่ยวกับช่วงว่างในประวัติการทำงานของผู้สมัครที่เข้ามาใหม่',
  },
  chinese: {
    name: '王小明',
    action:
      '我在保存记录之前比较了三个来源，因为它们彼此不一致。然后我询问了工作经历中的空白，并把结果写进了备注。这很重要，因为顾问会根据这些资料寻找候选人。',
  },
  japanese: {
    name: '山田 さくら',
    action:
      '記録を保存する前に、三つの情報源を比較しました。その後、職歴の空白について尋ね、「確認済み」とメモに書きました。カタカナの名前も確認しました。',
  },
  korean: {
    name: '김민준',
    action: '기록을 저장하기 전에 세 가지 자료를 비교했습니다. 그런 다음 경력의 공백에 대해 물어보았습니다.',
  },
  bengali: {
    name: 'রহিম উদ্দিন শ্রীকান্ত',
    action: 'আমি রেকর্ডটি সংরক্ষণ করার আগে তিনটি উৎস তুলনা করেছি।',
  },
  punjabi: {
    name: 'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ',
    action: 'ਮੈਂ ਰਿਕਾਰਡ ਸੰਭਾਲਣ ਤੋਂ ਪਹਿਲਾਂ ਤਿੰਨ ਸਰੋਤਾਂ ਦੀ ਤੁਲਨਾ ਕੀਤੀ।',
  },
  gujarati: {
    name: 'પ્રિયા ક્ષત્રિય',
    action: 'મેં રેકોર્ડ સાચવતા પહેલા ત્રણ સ્રોતોની સરખામણી કરી.',
  },
  tamil: {
    name: 'கௌரி லட்சுமி',
    action: 'பதிவைச் சேமிக்கும் முன் மூன்று ஆதாரங்களையும் ஒப்பிட்டேன்.',
  },
  urdu: {
    name: 'فاطمہ گلزار',
    action: 'میں نے ریکارڈ محفوظ کرنے سے پہلے تینوں ذرائع کا موازنہ کیا۔',
  },
} as const satisfies Record<string, Written>;

export const SIGNS =
  'CV → record → call note: ✓ name, ☐ gap, ☑ mobile, 07700 900142 ≠ 7700 900142, ≥ 16, 1️⃣ then 2️⃣ 🙂 👩🏽‍💻 ❤️ 🇬🇧';
