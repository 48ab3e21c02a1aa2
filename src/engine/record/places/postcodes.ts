/**
 * Owns which town a postcode is placed at: by its first half where the district has a town of its own, else by its area.
 * Towns by their names in towns.ts. Must never hold a whole postcode.
 */
const byCode = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s*\n\s*|; /)
      .flatMap((entry) => {
        const [name = '', codes = ''] = entry.split(': ');
        return codes.split(' ').map((code): [string, string] => [code, name]);
      }),
  );

/** The letters that begin a postcode; all there are in the UK. */
export const areas = byCode(`
Aberdeen: AB; St Albans: AL; Birmingham: B; Bath: BA; Blackburn: BB; Bradford: BD; Bournemouth: BH; Bolton: BL; Brighton: BN; Bromley: BR
Bristol: BS; Belfast: BT; Carlisle: CA; Cambridge: CB; Cardiff: CF; Chester: CH; Chelmsford: CM; Colchester: CO; Croydon: CR; Canterbury: CT
Coventry: CV; Crewe: CW; Dartford: DA; Dundee: DD; Derby: DE; Dumfries: DG; Durham: DH; Darlington: DL; Doncaster: DN; Dorchester: DT
Dudley: DY; London: E EC N NW SE SW W WC; Edinburgh: EH; Enfield: EN; Exeter: EX; Falkirk: FK; Blackpool: FY; Glasgow: G; Gloucester: GL
Guildford: GU; Harrow: HA; Huddersfield: HD; Harrogate: HG; Hemel Hempstead: HP; Hereford: HR; Stornoway: HS; Hull: HU; Halifax: HX
Ilford: IG; Ipswich: IP; Inverness: IV; Kilmarnock: KA; Kingston upon Thames: KT; Kirkwall: KW; Kirkcaldy: KY; Liverpool: L; Lancaster: LA
Llandrindod Wells: LD; Leicester: LE; Llandudno: LL; Lincoln: LN; Leeds: LS; Luton: LU; Manchester: M; Rochester: ME; Milton Keynes: MK
Motherwell: ML; Newcastle upon Tyne: NE; Nottingham: NG; Northampton: NN; Newport: NP; Norwich: NR; Oldham: OL; Oxford: OX; Paisley: PA
Peterborough: PE; Perth: PH; Plymouth: PL; Portsmouth: PO; Preston: PR; Reading: RG; Redhill: RH; Romford: RM; Sheffield: S; Swansea: SA
Stevenage: SG; Stockport: SK; Slough: SL; Sutton: SM; Swindon: SN; Southampton: SO; Salisbury: SP; Sunderland: SR; Southend-on-Sea: SS
Stoke-on-Trent: ST; Shrewsbury: SY; Taunton: TA; Galashiels: TD; Telford: TF; Tunbridge Wells: TN; Torquay: TQ; Truro: TR; Middlesbrough: TS
Twickenham: TW; Southall: UB; Warrington: WA; Watford: WD; Wakefield: WF; Wigan: WN; Worcester: WR; Walsall: WS; Wolverhampton: WV; York: YO
Lerwick: ZE`);

/** Districts round the agency's two desks that belong to a town of their own. */
export const districts = byCode(`
Horsforth: LS18; Yeadon: LS19; Guiseley: LS20; Otley: LS21; Wetherby: LS22 LS23; Tadcaster: LS24; Garforth: LS25; Rothwell: LS26; Morley: LS27
Pudsey: LS28; Ilkley: LS29; Bingley: BD16; Shipley: BD17 BD18; Cleckheaton: BD19; Keighley: BD20 BD21 BD22; Skipton: BD23; Elland: HX5
Sowerby Bridge: HX6; Hebden Bridge: HX7; Brighouse: HD6; Holmfirth: HD9; Todmorden: OL14; Ossett: WF5; Normanton: WF6; Featherstone: WF7
Pontefract: WF8; Hemsworth: WF9; Castleford: WF10; Knottingley: WF11; Dewsbury: WF12 WF13; Mirfield: WF14; Heckmondwike: WF16; Batley: WF17
Rotherham: S60 S61 S62 S65 S66; Wath upon Dearne: S63; Mexborough: S64; Barnsley: S70 S71 S75; Wombwell: S73; Hoyland: S74
Chesterfield: S40 S41 S42 S43 S44 S45; Worksop: S80 S81; Selby: YO8; Thirsk: YO7; Scarborough: YO11 YO12; Bridlington: YO15 YO16
Malton: YO17; Whitby: YO21 YO22; Ripon: HG4; Knaresborough: HG5; Goole: DN14; Scunthorpe: DN15 DN16 DN17; Grimsby: DN31 DN32 DN33 DN34
Beverley: HU17; Northallerton: DL6 DL7; Salford: M5 M6 M7 M50; Wythenshawe: M22 M23; Middleton: M24; Prestwich: M25; Radcliffe: M26
Worsley: M28; Tyldesley: M29; Eccles: M30; Stretford: M32; Sale: M33; Denton: M34; Urmston: M41; Droylsden: M43; Irlam: M44; Whitefield: M45
Atherton: M46; Didsbury: M20; Ramsbottom: BL0; Farnworth: BL4; Westhoughton: BL5; Horwich: BL6; Bury: BL8 BL9; Ashton-under-Lyne: OL6 OL7
Heywood: OL10; Rochdale: OL11 OL12 OL16; Marple: SK6; Cheadle: SK8; Wilmslow: SK9; Macclesfield: SK10 SK11; Glossop: SK13; Hyde: SK14
Stalybridge: SK15; Altrincham: WA14 WA15; Runcorn: WA7; Widnes: WA8; St Helens: WA9 WA10 WA11; Leigh: WN7; Southport: PR8 PR9
Burnley: BB10 BB11 BB12; Birkenhead: CH41 CH42`);
