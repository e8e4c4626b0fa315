/** The columns of the field's own files with what a cell may hold, written down from their documentation. */
export type ColumnList = Readonly<Record<string, RegExp>>;

const any = /^[^\t\n]*$/u;
const code = /^[A-Z0-9]*$/u;
const whole = /^\d*$/u;
const decimal = /^(?:-?\d+(?:\.\d+)?)?$/u;
const none = /^$/u;

function actor(side: string): ColumnList {
  return {
    [`${side}Code`]: code,
    [`${side}Name`]: any,
    [`${side}CountryCode`]: /^(?:[A-Z]{3})?$/u,
    [`${side}KnownGroupCode`]: code,
    [`${side}EthnicCode`]: none,
    [`${side}Religion1Code`]: none,
    [`${side}Religion2Code`]: none,
    [`${side}Type1Code`]: code,
    [`${side}Type2Code`]: none,
    [`${side}Type3Code`]: none,
  };
}

function geo(side: string): ColumnList {
  return {
    [`${side}Geo_Type`]: /^[0-5]$/u,
    [`${side}Geo_Fullname`]: any,
    [`${side}Geo_CountryCode`]: /^(?:[A-Z]{2})?$/u,
    [`${side}Geo_ADM1Code`]: code,
    [`${side}Geo_ADM2Code`]: any,
    [`${side}Geo_Lat`]: decimal,
    [`${side}Geo_Long`]: decimal,
    [`${side}Geo_FeatureID`]: any,
  };
}

/** GDELT 2.0 events. */
export const gdeltEventList: ColumnList = {
  GlobalEventID: /^\d+$/u,
  Day: /^\d{8}$/u,
  MonthYear: /^\d{6}$/u,
  Year: /^\d{4}$/u,
  FractionDate: /^\d{4}\.\d{4}$/u,
  ...actor("Actor1"),
  ...actor("Actor2"),
  IsRootEvent: /^[01]$/u,
  EventCode: /^\d{3,4}$/u,
  EventBaseCode: /^\d{3}$/u,
  EventRootCode: /^\d\d$/u,
  QuadClass: /^[1-4]$/u,
  GoldsteinScale: decimal,
  NumMentions: /^\d+$/u,
  NumSources: /^\d+$/u,
  NumArticles: /^\d+$/u,
  AvgTone: decimal,
  ...geo("Actor1"),
  ...geo("Actor2"),
  ...geo("Action"),
  DATEADDED: /^\d{14}$/u,
  SOURCEURL: /^\S+$/u,
};

/** GDELT 2.0 mentions. */
export const gdeltMentionList: ColumnList = {
  GlobalEventID: /^\d+$/u,
  EventTimeDate: /^\d{14}$/u,
  MentionTimeDate: /^\d{14}$/u,
  MentionType: /^[1-6]$/u,
  MentionSourceName: any,
  MentionIdentifier: /^\S+$/u,
  SentenceID: whole,
  Actor1CharOffset: /^-?\d+$/u,
  Actor2CharOffset: /^-?\d+$/u,
  ActionCharOffset: /^-?\d+$/u,
  InRawText: /^[01]$/u,
  Confidence: /^(?:\d\d?|100)$/u,
  MentionDocLen: whole,
  MentionDocTone: decimal,
  MentionDocTranslationInfo: none,
  Extras: none,
};

/** ICEWS events. */
export const icewsList: ColumnList = {
  "Event ID": /^\d+$/u,
  "Event Date": /^\d{4}-\d\d-\d\d$/u,
  "Source Name": any,
  "Source Sectors": any,
  "Source Country": any,
  "Event Text": /^\S.*$/u,
  "CAMEO Code": /^\d{3,4}$/u,
  Intensity: /^-?\d+\.\d$/u,
  "Target Name": any,
  "Target Sectors": any,
  "Target Country": any,
  "Story ID": /^\d+$/u,
  "Sentence Number": /^\d+$/u,
  Publisher: any,
  City: any,
  District: any,
  Province: any,
  Country: any,
  Latitude: decimal,
  Longitude: decimal,
};

/** Phoenix events. */
export const phoenixList: ColumnList = {
  EventID_version: /^\d+_\S+$/u,
  date: /^\d{8}$/u,
  year: /^\d{4}$/u,
  month: /^\d\d$/u,
  day: /^\d\d$/u,
  SourceFull: code,
  SourceRoot: code,
  SourceAgent: code,
  SourceOthers: none,
  TargetFull: code,
  TargetRoot: code,
  TargetAgent: code,
  TargetOthers: none,
  EventCode: /^\d{3,4}$/u,
  RootCode: /^\d\d$/u,
  QuadClass: /^[0-4]$/u,
  Goldstein: decimal,
  Issues: any,
  Lat: decimal,
  Lon: decimal,
  LocationName: any,
  State: any,
  Country: /^(?:[A-Z]{3})?$/u,
  SentenceIDs: /_\d+$/u,
  URLs: /^\S+$/u,
  NewsSources: any,
};

const said = /^\S.*$/u;
const degrees = /^(?:None|-?\d+(?:\.\d+)?)$/u;

function side(name: string): ColumnList {
  return {
    [`${name} Name`]: said,
    [`${name} Country`]: /^(?:(?:None|[A-Z]{3})(?:; |$))+$/u,
    [`${name} COW`]: /^(?:(?:None|\d+)(?:; |$))+$/u,
    [`Primary ${name} Sector`]: /^(?:None|[A-Z]{3})$/u,
    [`${name} Sectors`]: /^(?:(?:None|[A-Z]{3})(?:; |$))+$/u,
    [`${name} Title`]: said,
    [`${name} Name Raw`]: said,
    [`Wikipedia ${name} ID`]: said,
  };
}

/** POLECAT events. */
export const polecatList: ColumnList = {
  "Event ID": said,
  "Event Date": /^\d{4}-\d\d-\d\d$/u,
  "Event Type": /^[A-Z]+$/u,
  "Event Mode": /^[a-zA-Z-]+(?:; [a-zA-Z-]+)*$/u,
  Intensity: /^-?\d+(?:\.\d+)?$/u,
  "Quad Code": /^(?:VERBAL|MATERIAL) (?:COOPERATION|CONFLICT)$/u,
  Contexts: said,
  ...side("Actor"),
  ...side("Recipient"),
  Placename: said,
  City: said,
  District: said,
  Province: said,
  Country: said,
  Latitude: degrees,
  Longitude: degrees,
  "GeoNames ID": /^(?:None|\d+)$/u,
  "Raw Placename": said,
  "Feature Type": said,
  Source: said,
  "Publication Date": /^(?:None|\d{4}-\d\d-\d\d)$/u,
  "Story People": said,
  "Story Organizations": said,
  "Story Locations": said,
  Language: said,
  Version: said,
};
