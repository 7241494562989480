/** Words that name what somebody does: a text with one is a job title, however much it reads like a name. */
const WORDS = new Set(
  (
    'coach trainer nurse tutor guide driver courier director officer engineer president coordinator specialist analyst consultant executive assistant supervisor accountant developer designer architect technician secretary procurement purchasing operations founder co-founder chairman chairwoman chairperson treasurer controller planner strategist producer receptionist foreman representative associate intern trainee principal clerk inspector surveyor paralegal attorney pharmacist therapist physician ' +
    'ceo cfo cto coo cmo cio vp svp evp head chief deputy senior junior ' +
    'geschäftsführer geschäftsführerin leiter leiterin einkäufer einkäuferin einkauf vertrieb buchhalter buchhalterin sachbearbeiter sachbearbeiterin vorstand assistenz assistentin meister prokurist ' +
    'directeur directrice responsable gérant gérante ingénieur ingénieure comptable acheteur acheteuse chargé chargée ' +
    'gerente jefe jefa ingeniero ingeniera contador contadora comprador compradora directora encargado encargada ' +
    'diretor diretora engenheiro engenheira comprador analista direttore direttrice ingegnere titolare ' +
    'directeur inkoper directie директор менеджер инженер'
  ).split(' '),
);
const CJK =
  /(?:经理|總經理|经理人|总监|總監|主管|主任|工程师|工程師|会计|會計|出纳|董事长|董事長|董事|总裁|總裁|部长|部長|课长|課長|組長|组长|科长|院长|校长|店长|厂长|专员|專員|助理|秘书|秘書|采购|採購|负责人|主席|创始人|社長|係長|取締役|과장|부장|대표|사원|이사)$/;

/** Whether a short text says what somebody does. */
export const looksLikeJobTitle = (s: string): boolean =>
  s.length <= 60 && (CJK.test(s) || s.split(/[\s,/&-]+/).some((w) => WORDS.has(w.toLowerCase())));
