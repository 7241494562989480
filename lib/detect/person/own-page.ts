/** Pages that are about whoever sits at the screen: signing in, and their own profile. */
import type { Page } from '../page/page';
import { closest, within } from '../page/tree';
import { type Claim, type Spot, ZONE } from '../types';

/** What people do to their own account only; a customer's is reset, not changed. */
const OWN_WORDS =
  /^(?:change (?:my )?password|(?:enable |set up )?two-factor authentication|2fa|two-step verification|notification settings|edit (?:my )?profile|my sessions|access token|personal access tokens?|token de acceso|jeton d'accès|zugriffstoken|(?:personal )?message signature|firma personal(?: del mensaje)?|(?:your|tu|votre|ton|dein|ihr|il tuo|o seu|seu) (?:full name|name|e-?mail(?: address)?|nombre completo|nombre|dirección de correo(?: electrónico)?|nom complet|adresse e-mail|vollständiger name|nome completo|nome)|active sessions|修改密码|更改密码|账号安全|帐号安全|账户安全|登录密码|密保手机|密保邮箱|双重验证|两步验证|通知设置|编辑个人资料|變更密碼|兩步驟驗證|passwort ändern|zwei-faktor-authentifizierung|changer (?:le|mon) mot de passe|cambiar (?:la )?contraseña|alterar senha|cambia password|wachtwoord wijzigen|сменить пароль|パスワード変更|비밀번호 변경)$/i;
export const OWN_TITLE =
  /\b(?:profile|my account|account settings|preferences|mein profil|mon profil|mi perfil|meu perfil|profile settings|ajustes del? perfil|configuración del? perfil|paramètres du profil|profil ?einstellungen|impostazioni (?:del )?profilo|configurações d[eo] perfil)\b|настройки профиля|プロフィール設定|프로필 설정|个人资料|个人中心|个人设置|账号设置|我的资料|我的账户|個人資料|マイページ|내 정보/i;
const OWN_PATH =
  /\/(?:me|my-?profile|profile|my-?account|preferences|account-settings)(?:\/(?:edit|show|settings))?\/?$/i;
const MAX_WORD = 40;
/** Without a title or an address that says so, so many words are needed. */
const WORDS_ALONE = 3;
/** A form with more fields than this and a password is a customer's in a back office. */
const MAX_LOGIN_FIELDS = 4;
const MENUS = ZONE.header | ZONE.nav | ZONE.account | ZONE.footer;

function saysOwn(page: Page): boolean {
  const words = new Set<string>();
  for (const a of page.atoms) {
    const text = a.text.trim();
    if (a.text.length > MAX_WORD || a.spot.zone & MENUS || !OWN_WORDS.test(text)) continue;
    if (a.spot.seen) words.add(text.toLowerCase());
  }
  const named = OWN_TITLE.test(page.title) || OWN_PATH.test(page.url.pathname);
  return words.size >= (named ? 1 : WORDS_ALONE);
}

/** Forms that ask for a password and little else. */
export function logins(page: Page): Spot[] {
  const typeOf = (s: Spot) => (s.el.getAttribute('type') ?? '').toLowerCase();
  const inputs = page.speaking.filter((s) => s.el.tagName === 'INPUT');
  return inputs.flatMap((spot) => {
    const form = typeOf(spot) === 'password' ? closest(spot, 30, (el) => el.tagName === 'FORM') : undefined;
    const fields = form
      ? inputs.filter((s) => within(s, form) && !/^(?:hidden|checkbox)$/.test(typeOf(s))).length
      : 0;
    return form && fields <= MAX_LOGIN_FIELDS ? [form] : [];
  });
}

const inside = (spot: Spot, forms: readonly Spot[]) => forms.some((f) => within(spot, f));

/** Claims that speak of the person at the screen because the page, or this form of it, does. */
export function ownClaims(page: Page, claims: readonly Claim[]): Claim[] {
  const forms = logins(page);
  const all = saysOwn(page);
  if (!all && forms.length === 0) return [];
  return claims.filter(
    (c) => c.role === 'customer' && !(c.spot.zone & ZONE.dialog) && (all || inside(c.spot, forms)),
  );
}
