/** A thing to say: words per language, and when it fits. The library is data (lib/talking-points/library). */
export type TalkLanguage = 'en' | 'zh-CN';

export interface TalkingPointText {
  opening: string;
  followUps: readonly string[];
  /** An answer to the usual objection. */
  objection?: string;
}

/** A point ready to be read aloud: chosen, ranked, and with its placeholders filled. */
export interface SpokenPoint {
  id: string;
  goal: string;
  opening: string;
  followUps: readonly string[];
  objection?: string;
  /** Why it is shown: a code and its parameters; components make the words. */
  why: { code: string; params: Record<string, string | number> };
}
