/**
 * Owns where towns are: degrees north and east of each, and what postcodes belong to it. Facts of the map, good to about a mile.
 * A name that two towns share is left out unless it is nearly always the one. Must never hold where a person lives.
 */
export interface Town {
  name: string;
  north: number;
  east: number;
}

const towns = (text: string): Town[] =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) => line.split('; '))
    .map((entry) => {
      const [, name = '', north, east] = /^(.+) (-?[\d.]+) (-?[\d.]+)$/.exec(entry) ?? [];
      return { name, north: Number(north), east: Number(east) };
    });

/** West, South and North Yorkshire with the Humber, where the Leeds desk works. */
const YORKSHIRE = `
Leeds 53.801 -1.549; Bradford 53.795 -1.759; Wakefield 53.683 -1.498; Huddersfield 53.646 -1.783; Halifax 53.722 -1.863; York 53.959 -1.082
Pudsey 53.796 -1.663; Morley 53.747 -1.602; Otley 53.905 -1.694; Shipley 53.833 -1.777; Keighley 53.867 -1.911; Dewsbury 53.691 -1.633
Batley 53.717 -1.634; Castleford 53.725 -1.359; Brighouse 53.707 -1.794; Pontefract 53.691 -1.308; Normanton 53.701 -1.417
Featherstone 53.677 -1.358; Ossett 53.680 -1.580; Horbury 53.660 -1.557; Knottingley 53.705 -1.249; Hemsworth 53.613 -1.354
South Elmsall 53.597 -1.282; Ilkley 53.925 -1.823; Bingley 53.848 -1.838; Guiseley 53.876 -1.712; Yeadon 53.865 -1.687
Horsforth 53.837 -1.640; Wetherby 53.928 -1.386; Garforth 53.792 -1.388; Rothwell 53.748 -1.478; Cleckheaton 53.725 -1.713
Heckmondwike 53.708 -1.673; Mirfield 53.673 -1.696; Holmfirth 53.572 -1.785; Todmorden 53.713 -2.096; Hebden Bridge 53.741 -2.013
Sowerby Bridge 53.708 -1.911; Elland 53.683 -1.838; Silsden 53.914 -1.937; Meltham 53.593 -1.852; Skipton 53.962 -2.017
Sheffield 53.381 -1.470; Barnsley 53.553 -1.483; Rotherham 53.430 -1.357; Doncaster 53.523 -1.133; Mexborough 53.494 -1.283
Wath upon Dearne 53.503 -1.346; Penistone 53.526 -1.629; Stocksbridge 53.481 -1.594; Maltby 53.426 -1.207; Thorne 53.611 -0.962
Conisbrough 53.482 -1.227; Hoyland 53.499 -1.440; Wombwell 53.521 -1.396; Chapeltown 53.465 -1.466; Dinnington 53.368 -1.203
Harrogate 53.992 -1.537; Knaresborough 54.009 -1.467; Ripon 54.136 -1.524; Selby 53.784 -1.067; Tadcaster 53.884 -1.262
Goole 53.704 -0.878; Malton 54.137 -0.797; Thirsk 54.232 -1.343; Northallerton 54.339 -1.433; Scarborough 54.283 -0.400
Whitby 54.486 -0.613; Bridlington 54.084 -0.191; Beverley 53.842 -0.430; Hull 53.744 -0.334; Kingston upon Hull 53.744 -0.334`;

/** Greater Manchester and what is round it, where the Manchester desk works. */
const NORTH_WEST = `
Manchester 53.480 -2.242; Salford 53.485 -2.285; Stockport 53.409 -2.158; Bolton 53.577 -2.428; Bury 53.593 -2.297; Oldham 53.541 -2.118
Rochdale 53.616 -2.156; Sale 53.424 -2.322; Altrincham 53.387 -2.349; Stretford 53.446 -2.308; Urmston 53.448 -2.353
Ashton-under-Lyne 53.489 -2.095; Stalybridge 53.483 -2.055; Hyde 53.451 -2.079; Denton 53.457 -2.115; Droylsden 53.480 -2.145
Wigan 53.545 -2.632; Leigh 53.496 -2.515; Atherton 53.523 -2.493; Tyldesley 53.514 -2.468; Farnworth 53.547 -2.400; Horwich 53.601 -2.552
Westhoughton 53.549 -2.529; Ramsbottom 53.648 -2.317; Prestwich 53.533 -2.283; Whitefield 53.552 -2.295; Radcliffe 53.561 -2.327
Heywood 53.593 -2.219; Middleton 53.555 -2.187; Chadderton 53.546 -2.141; Royton 53.566 -2.121; Eccles 53.483 -2.335
Worsley 53.509 -2.385; Irlam 53.442 -2.422; Wythenshawe 53.392 -2.264; Didsbury 53.417 -2.231; Cheadle 53.394 -2.213; Marple 53.395 -2.063
Glossop 53.443 -1.949; Wilmslow 53.328 -2.230; Macclesfield 53.261 -2.125; Warrington 53.390 -2.597; Liverpool 53.408 -2.991
St Helens 53.454 -2.737; Birkenhead 53.393 -3.014; Widnes 53.363 -2.728; Runcorn 53.341 -2.729; Southport 53.647 -3.005
Preston 53.760 -2.703; Blackburn 53.748 -2.482; Burnley 53.789 -2.248; Blackpool 53.817 -3.050; Lancaster 54.047 -2.801
Carlisle 54.893 -2.933; Chester 53.190 -2.892; Crewe 53.098 -2.440`;

const ELSEWHERE = `
Aberdeen 57.149 -2.094; Ashford 51.147 0.874; Aylesbury 51.816 -0.813; Ayr 55.458 -4.629; Basildon 51.576 0.488; Basingstoke 51.266 -1.087
Bath 51.381 -2.359; Bedford 52.136 -0.467; Belfast 54.597 -5.930; Birmingham 52.480 -1.898; Bournemouth 50.720 -1.880; Bracknell 51.416 -0.749
Brighton 50.823 -0.137; Bristol 51.454 -2.588; Bromley 51.406 0.014; Burton upon Trent 52.806 -1.643; Cambridge 52.205 0.119
Canterbury 51.280 1.079; Cardiff 51.481 -3.179; Chelmsford 51.736 0.469; Cheltenham 51.900 -2.078; Chesterfield 53.235 -1.424
Colchester 51.889 0.904; Corby 52.489 -0.692; Coventry 52.407 -1.510; Crawley 51.109 -0.187; Croydon 51.376 -0.098; Darlington 54.524 -1.553
Dartford 51.446 0.217; Derby 52.922 -1.477; Dorchester 50.715 -2.437; Dudley 52.509 -2.087; Dumfries 55.070 -3.605; Dundee 56.462 -2.970
Dunfermline 56.071 -3.452; Durham 54.776 -1.576; Eastbourne 50.768 0.284; Edinburgh 55.953 -3.189; Enfield 51.652 -0.081; Exeter 50.722 -3.533
Falkirk 56.002 -3.784; Galashiels 55.618 -2.807; Gateshead 54.958 -1.602; Glasgow 55.861 -4.250; Gloucester 51.864 -2.244
Great Yarmouth 52.606 1.729; Grimsby 53.566 -0.081; Guildford 51.236 -0.570; Harlow 51.773 0.102; Harrow 51.580 -0.334
Hartlepool 54.686 -1.212; Hastings 50.854 0.573; Hemel Hempstead 51.753 -0.473; Hereford 52.056 -2.716; High Wycombe 51.629 -0.748
Ilford 51.559 0.071; Inverness 57.478 -4.224; Ipswich 52.059 1.155; Kettering 52.398 -0.727; Kidderminster 52.388 -2.249
Kilmarnock 55.611 -4.496; King's Lynn 52.754 0.397; Kingston upon Thames 51.410 -0.301; Kirkcaldy 56.112 -3.159; Kirkwall 58.981 -2.960
Leicester 52.637 -1.139; Lerwick 60.155 -1.145; Lincoln 53.230 -0.540; Livingston 55.884 -3.523; Llandrindod Wells 52.242 -3.379
Llandudno 53.324 -3.828; London 51.507 -0.128; Loughborough 52.772 -1.206; Luton 51.879 -0.417; Maidenhead 51.522 -0.719
Maidstone 51.272 0.529; Mansfield 53.144 -1.198; Middlesbrough 54.574 -1.235; Milton Keynes 52.041 -0.759; Motherwell 55.789 -3.992
Newcastle upon Tyne 54.978 -1.618; Newport 51.588 -2.998; Northampton 52.237 -0.896; Norwich 52.630 1.297; Nottingham 52.954 -1.150
Nuneaton 52.523 -1.468; Oxford 51.752 -1.258; Paisley 55.846 -4.424; Perth 56.396 -3.437; Peterborough 52.573 -0.241; Plymouth 50.371 -4.143
Poole 50.715 -1.987; Portsmouth 50.799 -1.091; Reading 51.454 -0.973; Redditch 52.306 -1.945; Redhill 51.240 -0.171; Rochester 51.389 0.505
Romford 51.577 0.183; Rugby 52.371 -1.265; St Albans 51.752 -0.339; Salisbury 51.069 -1.795; Scunthorpe 53.589 -0.654; Shrewsbury 52.707 -2.754
Slough 51.511 -0.595; Solihull 52.413 -1.778; Southall 51.511 -0.376; Southampton 50.904 -1.404; Southend-on-Sea 51.538 0.714
South Shields 54.999 -1.432; Stafford 52.806 -2.117; Stevenage 51.902 -0.202; Stirling 56.117 -3.937; Stockton-on-Tees 54.568 -1.318
Stoke-on-Trent 53.003 -2.179; Stornoway 58.209 -6.387; Sunderland 54.906 -1.381; Sutton 51.362 -0.193; Swansea 51.621 -3.944
Swindon 51.558 -1.782; Tamworth 52.633 -1.695; Taunton 51.015 -3.103; Telford 52.676 -2.446; Tonbridge 51.195 0.276; Torquay 50.462 -3.525
Truro 50.263 -5.051; Tunbridge Wells 51.132 0.263; Twickenham 51.449 -0.337; Walsall 52.586 -1.982; Watford 51.656 -0.396
West Bromwich 52.519 -1.995; Weston-super-Mare 51.346 -2.977; Woking 51.319 -0.558; Wolverhampton 52.587 -2.128; Worcester 52.192 -2.222
Worksop 53.304 -1.124; Worthing 50.814 -0.371; Wrexham 53.046 -2.993; Yeovil 50.942 -2.633`;

export const allTowns: readonly Town[] = [YORKSHIRE, NORTH_WEST, ELSEWHERE].flatMap(towns);
