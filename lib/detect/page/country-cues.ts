/**
 * What in a short text tells the country whose numbers it writes: a country's name or code, the address of a
 * mailbox, a legal form, a script, the words of a language. As data; the first that fits a text counts.
 */

/** Chinese characters: of which country the text around them says (country.ts). */
export const HAN = 'characters';

/**
 * Country, and whether the cue tells only a script or a language: that says something on pages of other scripts, or
 * in English, as interfaces are everywhere.
 */
type Cue = readonly [cue: RegExp, country: string, only?: 'script' | 'words'];

const named = (names: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'iu');
const mailbox = (tlds: string): RegExp => new RegExp(`@[\\w.-]{1,60}\\.(?:${tlds})(?![\\w.-])`, 'i');

const grouped = (forms: string): RegExp => new RegExp(`(?<![\\d+-])(?:${forms})(?![\\d-])`);

export const CUES: readonly Cue[] = [
  [named('germany|deutschland|allemagne|alemania|德国|德國'), 'DE'],
  [named('austria|österreich|autriche|奥地利'), 'AT'],
  [named('switzerland|schweiz|suisse|svizzera|瑞士'), 'CH'],
  [named('united kingdom|great britain|england|scotland|wales|u\\.k\\.|英国|英國'), 'GB'],
  [named('ireland|éire|爱尔兰'), 'IE'],
  [named('france|frankreich|francia|法国|法國'), 'FR'],
  [named('belgium|belgique|belgië|belgien|比利时'), 'BE'],
  [named('spain|españa|espagne|spanien|西班牙'), 'ES'],
  [named('portugal|葡萄牙'), 'PT'],
  [named('brazil|brasil|巴西'), 'BR'],
  [named('italy|italia|italie|italien|意大利|義大利'), 'IT'],
  [named('netherlands|nederland|the netherlands|niederlande|pays-bas|荷兰|荷蘭'), 'NL'],
  [named('russia|россия|俄罗斯'), 'RU'],
  [named('poland|polska|polen|波兰'), 'PL'],
  [named('united states|u\\.s\\.a?\\.|usa|美国|美國'), 'US'],
  [named('canada|加拿大'), 'CA'],
  [named('australia|pty|澳大利亚|澳洲'), 'AU'],
  [named('new zealand|新西兰'), 'NZ'],
  [named('india|pvt|印度'), 'IN'],
  [named('singapore|新加坡'), 'SG'],
  [named('hong kong|h\\.k\\.|香港'), 'HK'],
  [named('taiwan|台湾|台灣|臺灣'), 'TW'],
  [named('japan|日本'), 'JP'],
  [named('south korea|korea|韩国|韓國'), 'KR'],
  [named('mexico|méxico|墨西哥'), 'MX'],
  [named('china|p\\.r\\. china|中国|中國'), 'CN'],
  [mailbox('de'), 'DE'],
  [mailbox('at'), 'AT'],
  [mailbox('ch'), 'CH'],
  [mailbox('uk'), 'GB'],
  [mailbox('ie'), 'IE'],
  [mailbox('fr'), 'FR'],
  [mailbox('be'), 'BE'],
  [mailbox('es'), 'ES'],
  [mailbox('pt'), 'PT'],
  [mailbox('br'), 'BR'],
  [mailbox('it'), 'IT'],
  [mailbox('nl'), 'NL'],
  [mailbox('ru'), 'RU'],
  [mailbox('pl'), 'PL'],
  [mailbox('au'), 'AU'],
  [mailbox('nz'), 'NZ'],
  [mailbox('in'), 'IN'],
  [mailbox('sg'), 'SG'],
  [mailbox('hk'), 'HK'],
  [mailbox('tw'), 'TW'],
  [mailbox('jp'), 'JP'],
  [mailbox('kr'), 'KR'],
  [mailbox('mx'), 'MX'],
  [mailbox('cn'), 'CN'],
  [/[\u3040-\u30ff]{2}/, 'JP', 'script'],
  [/[\uac00-\ud7af]{2}/, 'KR', 'script'],
  [/[\u4e00-\u9fff]{2}/, HAN, 'script'],
  [/[\u0400-\u04ff]{3}/, 'RU', 'script'],
  [
    named(
      'gmbh|mbh|ohg|e\\.k\\.|telefon|mobil|mobiltelefon|straße|vorname|nachname|anrede|\\p{L}+str\\.|grüßen|und|oder|nicht',
    ),
    'DE',
    'words',
  ],
  [named('sarl|sàrl|prénom|adresse|téléphone|tél\\.|cordialement|rue|bonjour|merci'), 'FR', 'words'],
  [named('s\\.l\\.|móvil|dirección|correo|médico|teléfono|calle|saludos|gracias'), 'ES', 'words'],
  [named('s\\.r\\.l\\.|s\\.p\\.a\\.|srl|indirizzo|cognome|cellulare|saluti|grazie'), 'IT', 'words'],
  [named('b\\.v\\.|mobiel|achternaam|telefoon|groet|straat|geachte'), 'NL', 'words'],
  [named('ltda|celular|endereço|nascimento|obrigad[oa]|telefone|cnpj|atenciosamente'), 'BR', 'words'],
  // Numbers that only one country writes so.
  [grouped('04\\d\\d \\d{3} \\d{3}|\\(0[2378]\\) \\d{4} \\d{4}'), 'AU', 'words'],
  [grouped('07\\d{3} \\d{3} ?\\d{3}|0(?:20 \\d{4}|1\\d{3}|11\\d \\d{3}) \\d{3,4} ?\\d{3,4}'), 'GB', 'words'],
  [grouped('0[1-79](?:[ .]\\d\\d){4}'), 'FR', 'words'],
  [grouped('010-\\d{4}-\\d{4}'), 'KR', 'words'],
  [grouped('0[789]0-\\d{4}-\\d{4}'), 'JP', 'words'],
  [grouped('09\\d\\d-\\d{3}-\\d{3}'), 'TW', 'words'],
  [grouped('\\(\\d\\d\\) 9\\d{4}-\\d{4}'), 'BR', 'words'],
  [grouped('8 ?\\(\\d{3}\\) ?\\d{3}-\\d\\d-\\d\\d'), 'RU', 'words'],
];
