/** A team and how much of the work is its own. */
export interface Team {
  readonly name: string;
  readonly weight: number;
  /** Few may open its folder. */
  readonly restricted?: boolean;
}

export const TEAMS: readonly Team[] = [
  { name: 'Anglian', weight: 16 },
  { name: 'Cymru', weight: 9 },
  { name: 'Devon and Cornwall', weight: 8 },
  { name: 'East Midlands', weight: 12 },
  { name: 'North East', weight: 14 },
  { name: 'North West', weight: 15 },
  { name: 'Thames', weight: 18 },
  { name: 'Wessex', weight: 7 },
  { name: 'Yorkshire', weight: 13 },
  { name: 'Appeals', weight: 1.5, restricted: true },
  { name: 'Enforcement', weight: 3, restricted: true },
];

export const PLACES =
  'Aire,Alre,Avon,Brede,Calder,Cam,Cherwell,Colne,Crouch,Dart,Derwent,Don,Eden,Ely,Erewash,Exe,Foulness,Goyt,Hebble,Idle,Irwell,Itchen,Kennet,Lambourn,Lea,Lune,Lymn,Medway,Mersey,Mole,Nene,Nidd,Ouse,Parrett,Ribble,Rother,Severn,Sow,Stour,Swale,Tame,Taw,Tees,Teme,Test,Trent,Tyne,Wansbeck,Waveney,Wear,Welland,Wensum,Wharfe,Witham,Wye,Yare'.split(
    ','
  );

export const WORKS =
  'bank repair,boat slip,borehole,bridge abutment,cable crossing,channel widening,culvert,dredging,eel pass,fish farm abstraction,flood wall,footbridge,gauging weir,headwall,hydropower scheme,impoundment,irrigation abstraction,marina extension,mooring piles,outfall,pipe crossing,public water supply,quarry dewatering,reservoir spillway,sluice refurbishment,spray irrigation,temporary works,trickle irrigation,weir removal'.split(
    ','
  );

export const CONSULTEES =
  'county council,drainage board,fisheries,highways,landowner,lead local flood authority,navigation trust,neighbouring farm,parish council,rail operator,wildlife trust'.split(
    ','
  );

/** Letters that begin a case's reference, by what was applied for. */
export const SCHEMES = ['FRA', 'ABS', 'IMP', 'DIS', 'FSH'];

/** A kind of document: how often, its name, its size. `{r}` is the case, `{s}` what it is about, `{d}` a date, `{c}` whom it concerns. */
export interface Kind {
  readonly weight: number;
  readonly name: string;
  readonly type: 'Application' | 'Correspondence' | 'Consultation' | 'Assessment' | 'Decision' | 'Monitoring';
  readonly kilobytes: number;
}

export const KINDS: readonly Kind[] = [
  { weight: 4, name: '{r} application form.pdf', type: 'Application', kilobytes: 900 },
  { weight: 4, name: '{s} location plan rev {l}.png', type: 'Application', kilobytes: 1800 },
  { weight: 5, name: '{s} method statement v{n}.docx', type: 'Application', kilobytes: 240 },
  { weight: 3, name: '{s} general arrangement rev {l}.pdf', type: 'Application', kilobytes: 4200 },
  { weight: 18, name: 'RE {r} {s}.eml', type: 'Correspondence', kilobytes: 70 },
  { weight: 7, name: 'FW {r} further information.eml', type: 'Correspondence', kilobytes: 160 },
  { weight: 5, name: '{r} letter to {c} {d}.docx', type: 'Correspondence', kilobytes: 60 },
  { weight: 4, name: 'Telephone note {d}.docx', type: 'Correspondence', kilobytes: 22 },
  { weight: 7, name: 'Consultation response – {c} {d}.pdf', type: 'Consultation', kilobytes: 310 },
  { weight: 3, name: 'Consultation tracker {r}.xlsx', type: 'Consultation', kilobytes: 45 },
  { weight: 5, name: '{s} flood risk assessment rev {l}.pdf', type: 'Assessment', kilobytes: 6500 },
  { weight: 4, name: '{s} hydraulic model results {d}.xlsx', type: 'Assessment', kilobytes: 2100 },
  { weight: 5, name: 'Site visit notes {d}.docx', type: 'Assessment', kilobytes: 480 },
  { weight: 4, name: '{r} officer report v0.{n}.docx', type: 'Decision', kilobytes: 130 },
  { weight: 3, name: '{r} decision notice.pdf', type: 'Decision', kilobytes: 210 },
  { weight: 2, name: '{r} conditions schedule.docx', type: 'Decision', kilobytes: 55 },
  { weight: 5, name: 'Monitoring return {d}.csv', type: 'Monitoring', kilobytes: 38 },
  { weight: 4, name: '{s} compliance inspection {d}.pdf', type: 'Monitoring', kilobytes: 1300 },
  { weight: 3, name: 'Scan {n}{n}{n}.pdf', type: 'Correspondence', kilobytes: 800 },
  { weight: 2, name: 'New Microsoft Word Document.docx', type: 'Correspondence', kilobytes: 30 },
];

/** Folders of a case that grows big. */
export const PARTS: Readonly<Record<Kind['type'], string>> = {
  Application: '01 Application',
  Consultation: '02 Consultation',
  Assessment: '03 Assessment',
  Decision: '04 Decision',
  Monitoring: '05 Monitoring',
  Correspondence: '06 Correspondence',
};
