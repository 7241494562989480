/** Pages about the people who work here: whoever they show is a colleague, nobody's customer. */
import { nameKey } from '../../domain/identity';
import type { Page } from '../page/page';
import { commonAncestor, signature } from '../page/tree';
import { type Cluster, ZONE } from '../types';

/** What such pages are called. "Users" and "members" are left out: to many they are their customers. */
const STAFF =
  /^\W*(?:employees?|employee directory|staff(?: members)?|agents?|agent management|team members|mitarbeiter|personal|employés|salariés|empleados|agentes|funcionários|colaboradores|dipendenti|operatori|medewerkers|сотрудники|операторы|(?:客服|坐席|座席|员工|職員|员工档案|人员|子账号|客服人员|值班)(?:管理|列表|设置|档案|状态|排班)|员工|社員(?:一覧|管理)?|従業員(?:一覧|管理)?|オペレーター管理|직원(?: ?관리| ?목록)?|상담원(?: ?관리| ?목록)?)\W*\d*\W*$/i;
/** What an account of somebody who works here has: a part for what they may do, and a role. */
const RIGHTS =
  /^\W*(?:permissions?|access rights|user rights|berechtigungen|zugriffsrechte|permisos|permissões|permessi|autorisations|droits d'accès|rechten|права(?: доступа)?|权限(?:设置|配置)?|功能权限|權限|権限|권한)\W*$/i;
const ROLE = /^\W*(?:role|rolle|rol|rôle|ruolo|função|papel|роль|角色|所属角色|役割|権限グループ|역할)\W*$/i;
/** Numbers that people have where they work, not where they buy. */
const EMPLOYEE =
  /^[\s*:：]*(?:employee (?:id|no\.?|number)|staff (?:id|no\.?|number)|payroll (?:id|no\.?|number)|personalnummer|personal-?nr\.?|matricule|n\.?º de empleado|número de empleado|nº de funcionário|matricola|personeelsnummer|табельный номер|工号|工號|员工编号|员工号|員工編號|職員番号|社員番号|社員コード|従業員番号|사번|사원번호|직원번호)[\s*:：]*$/i;
/** Texts between somebody's name and their number. */
const FORM = 12;
const MAX_TEXT = 40;
/** Where crumbs stand: a list, or whatever is called so. */
const PATH = /^(?:OL|UL|NAV)\.|crumb/i;
const BESIDE = ZONE.aside | ZONE.footer;
const NOT_HERE = BESIDE | ZONE.dialog;

/** A service desk: whoever asks is its customer, employed by whomever. */
const ASKS = /\brequest(?:e|o)r\b|\bcaller\b|提单人|报障人|报修人|来电人|工单/i;

/** A form that holds an employee's number beside somebody's name. */
export const isEmployee = (page: Page, person: Cluster): boolean =>
  !page.atoms.some((a) => a.text.length < MAX_TEXT && ASKS.test(a.text)) &&
  page.fields.some(
    ({ label, values, row }) =>
      !row &&
      values.length > 0 &&
      EMPLOYEE.test(label.text) &&
      !(
        label.spot.zone & (BESIDE | ZONE.nav | ZONE.header | ZONE.account) && !(label.spot.zone & ZONE.dialog)
      ) &&
      person.claims.some((c) => c.kind === 'name' && c.labelled && Math.abs(c.at - label.i) <= FORM),
  );

/** Whether the page's own heading, or the crumb before this person's name, says so. */
export function isStaffPage(page: Page, person: Cluster): boolean {
  const said = (re: RegExp) =>
    page.atoms.some(
      (a) => a.text.length < MAX_TEXT && !(a.spot.zone & (NOT_HERE | ZONE.nav)) && re.test(a.text),
    );
  if (said(RIGHTS) && said(ROLE)) return true;
  return page.atoms.some((a) => {
    if (a.text.length > MAX_TEXT || a.spot.zone & NOT_HERE || !STAFF.test(a.text)) return false;
    const own = a.spot.zone & ZONE.heading && !(a.spot.zone & (ZONE.nav | ZONE.header));
    if (own && a.spot.el.tagName === 'H1') return true;
    // A crumb: between it and the next one stands a sign at most.
    const next = page.atoms.slice(a.i + 1, a.i + 3).find(({ text }) => /\p{L}/u.test(text));
    if (!next || !person.names.has(nameKey(next.text.trim()))) return false;
    const path = commonAncestor(a.spot, next.spot);
    return next.line === a.line || (path !== undefined && PATH.test(signature(path)));
  });
}
