/** A label and its value in one text: `客户姓名：苏婉清`, `Customer: Ada Quill | Company: Quillworks`. */
import type { Page } from '../page/page';
import { type Claim, type Pause, STEP, ZONE } from '../types';
import { kindByParts } from '../words/label-parts';
import { type LabelKind, labelKind, normal } from '../words/labels';
import { looksLikeName } from '../words/names';
import { claim, here, isEmpty, nameClaim } from './claim';

/** Longer texts are prose; what they say of a person is not said in fields. */
const MAX_TEXT = 160;
/** As much as a field of its own says, or a little less: it could be part of a sentence. */
const WEIGHT = 1.8;
const PARTS = /[,，;；。|｜\n　]|\s{2,}/;
const PAIR = /^\s*([^:：]{1,24})[:：]\s*(\S.*?)\s*$/;

/** "【お名前】 石渡 早紀" */
const BRACKETED = /^\s*[【[［]([^】\]］:：]{1,24})[】\]］]\s*(\S.*?)\s*$/;
/** "▼お名前　　　　：石渡　早紀": a line of a form's mail. */
const BULLETED = /^\s*[▼▽■□◆◇●○★◎・▶►]\s?([^:：\s]{1,24}?)[\s　]{0,20}[:：]\s*([^:：]{1,80}?)\s*$/;

/** "Bookkeeper: Simran Gill", "Versicherungsnehmer: …": by what words say where labels stand. */
function inPlace(label: string, value: string): LabelKind | undefined {
  const kind = kindByParts(normal(label));
  const named = kind === 'third' || kind === 'staff' || kind === 'name' || kind === 'person';
  return named && !looksLikeName(value) ? undefined : kind;
}

export async function inlineEvidence(page: Page, pause: Pause): Promise<Claim[]> {
  const out: Claim[] = [];
  for (const a of page.atoms) {
    if (a.i % STEP === 0) await pause();
    if (a.field || a.text.length > MAX_TEXT || a.spot.zone & ZONE.button) continue;
    const bracketed = BRACKETED.exec(a.text) ?? BULLETED.exec(a.text);
    if (!bracketed && !/[:：]/.test(a.text)) continue;
    for (const part of bracketed ? [`${bracketed[1]}:${bracketed[2]}`] : a.text.split(PARTS)) {
      const [, label = '', value = ''] = PAIR.exec(part) ?? [];
      const kind = label ? (labelKind(label, true) ?? inPlace(label, value)) : undefined;
      if (!kind || isEmpty(value) || labelKind(value)) continue;
      const looks = looksLikeName(value);
      if (
        kind === 'name' ||
        (kind === 'person' && looks) ||
        ((kind === 'third' || kind === 'staff') && looks)
      ) {
        const role = kind === 'third' || kind === 'staff' ? kind : 'customer';
        const made =
          looks || value.length < 40 ? nameClaim(value, 'label', WEIGHT, here(a), role) : undefined;
        if (made) out.push(made);
      } else if (kind === 'company' && value.length > 1 && value.length < 80 && !/@|^\d+$/.test(value))
        out.push(claim('company', value, 'label', WEIGHT, here(a), { labelled: true }));
      else if (kind === 'title' && value.length < 60)
        out.push(claim('title', value, 'label', 1, here(a), { labelled: true }));
    }
  }
  return out;
}
