/**
 * Owns where people live and work: real towns with their postcode districts, made-up streets and employers' names.
 * Never a whole real address: districts are real, the rest of the postcode is drawn.
 */
export interface Place {
  town: string;
  district: string;
}

/** A town has as many places as districts, so more people live in the big ones. */
const places = (text: string): Place[] =>
  text.split('; ').flatMap((entry) => {
    const [town = '', ...districts] = entry.split(/: | (?=[A-Z]+\d)/);
    return districts.map((district) => ({ town, district }));
  });

export const eastPlaces = places(
  'Leeds: LS4 LS6 LS7 LS8 LS9 LS10 LS11 LS12 LS13 LS14 LS15 LS16 LS17; Bradford: BD2 BD3 BD4 BD5 BD6 BD7 BD8; Wakefield: WF1 WF2; Huddersfield: HD1 HD2 HD3 HD4; Halifax: HX1 HX2 HX3; York: YO10 YO24 YO31; Harrogate: HG1 HG2; Pudsey: LS28; Morley: LS27; Otley: LS21; Shipley: BD18; Keighley: BD21; Dewsbury: WF13; Batley: WF17; Castleford: WF10; Brighouse: HD6; Selby: YO8; Barnsley: S70 S71; Sheffield: S2 S6',
);
/** The Manchester desk looks after these. */
export const westPlaces = places(
  'Manchester: M8 M9 M11 M13 M14 M19 M20; Salford: M5 M6 M7; Stockport: SK1 SK3 SK5; Bolton: BL1 BL3; Bury: BL9; Oldham: OL1 OL4; Rochdale: OL11 OL16; Sale: M33',
);

/** The letters that end a postcode: C, I, K, M, O and V are not used there. */
export const inwardLetters = [...'ABDEFGHJLNPQRSTUWXYZ'];

export const streets =
  'Sycamore Road;Station Road;Mill Lane;Church View;Victoria Terrace;Moorland Avenue;Park Mount;Chapel Fold;Albert Street;Beck Side;Rowan Drive;Quarry Hill;Canal Walk;Larch Grove;Well Street;Kestrel Way'.split(
    ';',
  );

/** Places on no map, for the names of employers. */
export const firmPlaces =
  'Thornbeck Oakenrigg Ravensyke Hollinroyd Netherclough Kirkbeck Birkholme Copperdale Skelgate Fallowdene Eldersyke Larchmere Millthwaite Bramcliffe Garsgill Inglebeck Tarnholme'.split(
    ' ',
  );
