/** Languages in which SharePoint Online shows itself (learn.microsoft.com, languages supported by SharePoint). British English is none of them. */
const table = `
1025|ar-SA|Arabic
1068|az-Latn-AZ|Azerbaijani
1069|eu-ES|Basque
5146|bs-Latn-BA|Bosnian (Latin)
1026|bg-BG|Bulgarian
1027|ca-ES|Catalan
2052|zh-CN|Chinese (Simplified)
1028|zh-TW|Chinese (Traditional)
1050|hr-HR|Croatian
1029|cs-CZ|Czech
1030|da-DK|Danish
1164|prs-AF|Dari
1043|nl-NL|Dutch
1033|en-US|English
1061|et-EE|Estonian
1035|fi-FI|Finnish
1036|fr-FR|French
1110|gl-ES|Galician
1031|de-DE|German
1032|el-GR|Greek
1037|he-IL|Hebrew
1081|hi-IN|Hindi
1038|hu-HU|Hungarian
1057|id-ID|Indonesian
2108|ga-IE|Irish
1040|it-IT|Italian
1041|ja-JP|Japanese
1087|kk-KZ|Kazakh
1042|ko-KR|Korean
1062|lv-LV|Latvian
1063|lt-LT|Lithuanian
1071|mk-MK|Macedonian
1086|ms-MY|Malay
1044|nb-NO|Norwegian (Bokmål)
1045|pl-PL|Polish
1046|pt-BR|Portuguese (Brazil)
2070|pt-PT|Portuguese (Portugal)
1048|ro-RO|Romanian
1049|ru-RU|Russian
10266|sr-Cyrl-RS|Serbian (Cyrillic, Serbia)
9242|sr-Latn-RS|Serbian (Latin, Serbia)
1051|sk-SK|Slovak
1060|sl-SI|Slovenian
3082|es-ES|Spanish
1053|sv-SE|Swedish
1054|th-TH|Thai
1055|tr-TR|Turkish
1058|uk-UA|Ukrainian
1066|vi-VN|Vietnamese
1106|cy-GB|Welsh
`;

export interface Language {
  readonly Lcid: number;
  readonly LanguageTag: string;
  readonly DisplayName: string;
}

export const languages: readonly Language[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [lcid, LanguageTag, DisplayName] = line.split('|');
    return { Lcid: Number(lcid), LanguageTag, DisplayName };
  });
