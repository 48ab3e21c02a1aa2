/**
 * Owns what the file says of itself: title, author, dates, and that it keeps PDF/UA-1. Once as XMP, once as Info.
 * Must never take a date from a clock; both dates are the moment of packing.
 */
import { type PDFContext, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';

export interface About {
  title: string;
  author: string;
  subject: string;
  /** Milliseconds since 1970. */
  packedAt: number;
}

const PRODUCER = 'Resourcer';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const inAlt = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;

function xmp({ title, author, subject, packedAt }: About): string {
  const when = new Date(packedAt).toISOString().replace(/\.\d+Z$/, 'Z');
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title>${inAlt(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${inAlt(subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${when}</xmp:CreateDate><xmp:ModifyDate>${when}</xmp:ModifyDate>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool><pdf:Producer>${PRODUCER}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

/** Answers the reference that the catalogue names Metadata, and sets the document's Info. */
export function writeAbout(context: PDFContext, about: About): PDFRef {
  const date = PDFString.fromDate(new Date(about.packedAt));
  const info = context.obj({ CreationDate: date, ModDate: date });
  for (const [key, text] of [
    ['Title', about.title],
    ['Author', about.author],
    ['Subject', about.subject],
    ['Creator', PRODUCER],
    ['Producer', PRODUCER],
  ] as const) {
    info.set(PDFName.of(key), PDFHexString.fromText(text));
  }
  context.trailerInfo.Info = context.register(info);
  // Not compressed, so that programs that only look for metadata find it.
  return context.register(context.stream(new TextEncoder().encode(xmp(about)), { Type: 'Metadata', Subtype: 'XML' }));
}
