/** Words that pages use for their own parts, in what is seen and in code: a text made of them names nobody. */
import { kindByParts } from './label-parts';
import { LABEL_WORDS, labelKind } from './labels';
import { UI_WORDS } from './ui-words';

/** As they stand in addresses, classes and attributes, beside the words that interfaces show. */
const CODE = new Set(
  (
    'abstract ajax area aside attr attribute avatar backend badge banner bar base block bloc body bottom box brand browse button card caption cell cells center chip class client clients col column columns combo component console container content control core css custom customers customertitle dashboard data default desc description desktop detailview dialog disabled display div dl docs drawer dropdown edit el element entity entry fa field fields fieldset fld flex float footer form frame framed front grid group groups head header headline heading helpdesk hint hold hover html icon id img index inner input inputs ins ion jsp kanban kb label labels layer layout lead left legend line lines lists login lower main meta mid mobile modal module mui nav navigation node note num object outer overlay pad pair pane panel panels parent partners people person persons php picture pill placeholder popup preview primary profile props prop query record recordtitle region res right root route row rows screen scroll secondary section select shell show side sidebar slot small span split stack static strong sub subtitle summary tab tabs tag td test text textarea tel th thead tbody tile tip tool toolbar top tr tree txt ui unit url val value values view viewer views web widget window wrap wrapper zone ' +
    'kontakte kunden kunde vorgang akte vorgaenge fiche fiches ficha fichas cliente clientes dossier dossiers board boards tickets deals leads inbox outbox sent conversations conversation threads msg mailbox task action detail list lists new edit crm erp app apps admin api portal service services desk helpdesk workspace accounts contacts opportunities orders cases calls caller callers patients tenants members users staff team teams'
  ).split(' '),
);

const isLabelWord = (word: string): boolean =>
  LABEL_WORDS.has(word) || (/^\p{Script=Latin}+$/u.test(word) && kindByParts(word) !== undefined);
const isUi = (word: string): boolean => UI_WORDS.has(word) || isLabelWord(word);

/** A word, small, of code or address. */
export const isPageWord = (word: string): boolean => CODE.has(word) || isUi(word);

/** Whether a whole text is a label that we know, or is made of words of labels and interfaces. */
export function saysOnlyLabels(text: string): boolean {
  if (labelKind(text, true) !== undefined) return true;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
  return !/\d/.test(text) && words.some(isLabelWord) && words.every(isUi);
}
