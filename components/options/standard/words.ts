import { type StandardWords, standardWords } from '../../../lib/locales/standard';
import { type StandardEditorWords, standardEditorWords } from '../../../lib/locales/standard-editor';
import { useWords } from '../../shared/words';

/** Words of the editor in the page's language. */
export const useEditorWords = (): StandardEditorWords => standardEditorWords(useWords().language);

/** Words of templates, questions, and of what is wrong with a standard. */
export const useStandardWords = (): StandardWords => standardWords(useWords().language);

/** A standard that still bears its template's id is called as the template is. */
export const nameOf = ({ name }: { name: string }, s: StandardWords): string =>
  Object.hasOwn(s.templates, name) ? (s.templates[name]?.name ?? name) : name;
