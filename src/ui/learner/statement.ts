/** Owns the fixed words of the declaration. They travel in the pack as they stood on the screen; a change here changes no old pack. */
export const STATEMENT =
  'I confirm that the actions recorded here were carried out by me in the CRM training sandbox on the dates shown, and that the written accounts are my own work. I have listed any help or software (including AI tools) I used. I understand that a false declaration may be treated as malpractice.';
