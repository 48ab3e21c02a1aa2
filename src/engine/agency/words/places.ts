/**
 * Owns where people live and work: real towns with their postcode districts, made-up streets and employers' names.
 * Never a whole real address: districts are real, the rest of the postcode is drawn.
 */
export interface Town {
  name: string;
  districts: string[];
  /** The Manchester desk looks after it. */
  west: boolean;
}

const towns = (west: boolean, text: string): Town[] =>
  text.split('; ').map((entry) => {
    const [name = '', districts = ''] = entry.split(': ');
    return { name, districts: districts.split(' '), west };
  });

/** The big towns stand more than once: more people live there. */
export const eastTowns = towns(
  false,
  'Leeds: LS4 LS5 LS6 LS7 LS8; Leeds: LS9 LS10 LS11 LS12 LS13; Leeds: LS14 LS15 LS16 LS17; Bradford: BD2 BD3 BD4 BD5 BD6; Bradford: BD7 BD8 BD9 BD10; Wakefield: WF1 WF2; Huddersfield: HD1 HD2 HD3 HD4 HD5; Halifax: HX1 HX2 HX3; York: YO10 YO24 YO26 YO31; Harrogate: HG1 HG2; Pudsey: LS28; Morley: LS27; Otley: LS21; Shipley: BD18; Keighley: BD20 BD21 BD22; Dewsbury: WF12 WF13; Batley: WF17; Castleford: WF10; Pontefract: WF8; Brighouse: HD6; Selby: YO8; Barnsley: S70 S71 S75; Sheffield: S2 S5 S6 S8',
);
export const westTowns = towns(
  true,
  'Manchester: M8 M9 M11 M12 M13; Manchester: M14 M16 M19 M20 M22; Salford: M5 M6 M7; Stockport: SK1 SK2 SK3 SK4 SK5; Bolton: BL1 BL2 BL3; Bury: BL8 BL9; Oldham: OL1 OL4 OL8; Rochdale: OL11 OL12 OL16; Eccles: M30; Sale: M33',
);

/** The letters that end a postcode: C, I, K, M, O and V are not used there. */
export const inwardLetters = 'ABDEFGHJLNPQRSTUWXYZ';

export const streets =
  'Sycamore Road;Station Road;Mill Lane;Church View;Victoria Terrace;Moorland Avenue;Park Mount;Springfield Street;Chapel Fold;Hawthorn Close;Albert Street;Beck Side;Rowan Drive;Quarry Hill;Allotment Lane;Canal Walk;Providence Place;Larch Grove;Milton Crescent;Well Street;Cross Green;Hollins Bank;Westfield Gardens;Kestrel Way'.split(
    ';',
  );

/** Places on no map, for the names of employers. */
export const firmPlaces =
  'Thornbeck Oakenrigg Ravensyke Hollinroyd Netherclough Kirkbeck Birkholme Copperdale Skelgate Fallowdene Wharncroft Eldersyke Greyfold Larchmere Millthwaite Bramcliffe Cawdale Emberley Garsgill Haverthorpe Inglebeck Tarnholme'.split(
    ' ',
  );
