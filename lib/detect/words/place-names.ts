/** Countries, cities and streets of two words and more, which read like names of people. */

const COUNTRY =
  /^(?:united (?:kingdom|states(?: of america)?|arab emirates)|new zealand|(?:south|north) korea|great britain|hong kong|south africa|saudi arabia|czech republic|costa rica|puerto rico|sri lanka|el salvador|northern ireland|reino unido|estados unidos|países bajos|corea del sur|nueva zelanda|royaume-uni|états-unis|pays-bas|nouvelle-zélande|regno unito|stati uniti|paesi bassi|vereinigtes königreich|vereinigte staaten|verenigd koninkrijk|verenigde staten|соединённое королевство|южная корея|новая зеландия)$/i;
const CITY =
  /^(?:los (?:angeles|gatos)|las vegas|buenos aires|s(?:ão|ao) (?:paulo|luís|bernardo(?: do campo)?|josé dos campos)|rio de janeiro|belo horizonte|porto alegre|kuala lumpur|tel aviv|abu dhabi|cape town|monte carlo|ciudad de méxico|la (?:paz|plata|coruña|rochelle)|costa mesa|baton rouge|fort worth|palo alto|el paso|little rock|saint louis|saint petersburg|san (?:francisco|diego|antonio|jos[eé]|sebastián|marino|juan|salvador)|santa (?:cruz|clara|monica|barbara|fe|marta)|santo domingo|vila nova de gaia|le (?:havre|mans|touquet)|den (?:haag|bosch|helder)|bad \p{Lu}\p{L}+|baden[- ]württemberg|nordrhein[- ]westfalen|north rhine|frankfurt am main|rotterdam zuid|reggio emilia|sesto san giovanni|new (?:york|orleans|jersey|delhi|mexico|hampshire)|нижний новгород|великий новгород|ростов на дону)$/iu;
/** "Via Roma", "Bahnhofstrasse Zürich", "улица Ленина". */
const STREET =
  /^(?:rue|via|viale|vicolo|piazza|piazzale|corso|calle|plaza|plaça|avenida|avda|rua|praça|travessa|alameda|avenue|boulevard|chemin|impasse|allée|quai|strada|paseo|passeig|carrer|carretera|ronda|улица|ул|проспект|пр-т|переулок)\.? |(?:straße|strasse|str\.|platz|allee|gasse|straat|laan|plein|gracht|singel)(?: |$)/iu;

export const isPlace = (s: string): boolean => COUNTRY.test(s) || CITY.test(s) || STREET.test(s);
