/** Words that say what a number is which looks like a phone's: an order's, a customer's, a parcel's. */

const LATIN =
  'no|nr|id|ref|qq|order|invoice|ticket|case|tracking|waybill|awb|consignment|parcel|sku|isbn|ean|upc|gtin|imei|iccid|vin|sn|s/n|serial|batch|model|version|vat|tax|iban|bic|swift|account|acct|a/c|card|policy|contract|po|rma|pin|zip|postcode|dhl|ups|fedex|usps|dpd|gls|sf|ems|zto|yto|jd|sendung\\p{L}*|bestell\\p{L}*|rechnung\\p{L}*|auftrag\\p{L}*|kunden\\p{L}*|vertrag\\p{L}*|steuer\\p{L}*|ust\\p{L}*|plz|commande|facture|dossier|siren|siret|tva|pedido|protocolo|protocollo|protocole|matrícula|matricola|aktenzeichen|vorgang\\p{L}*|factura|nif|dni|cpf|cnpj|ordine|fattura|p\\.? ?iva|bestelling|factuur|kvk|nip|regon|инн|заказ|счет|счёт';
const CODE = new RegExp(
  `(?:(?<![\\p{L}\\d])(?:${LATIN})[号號群]?|№|n[°º]|[\\u4e00-\\u9fff](?:[号號][码碼]?|编码|編碼|代码|代碼)|(?:订单|訂單|工单|运单|運單|发票|發票|合同|身份证|账户|验证码|驗證碼|邮编|편번호|주문번호|고객번호))` +
    '(?:[\\s.:]{0,2}(?:no|nr|number|num|id|code|nummer|numéro|número|numero|номер)(?!\\p{L}))?(?:\\s(?:is|was|lautet|ist|est|es|è|é|to))?[\\s.:：#＃(（\\[]{0,4}$',
  'iu',
);
/** "Tel. No.", 手机号, Rufnummer: the number of a phone after all. */
const PHONE =
  /电话|電話|手机|手機|手提|移动|移動|联系|聯絡|来电|主叫|被叫|热线|微信|同号|小号|座机|固话|号码是|携帯|連絡|전화|휴대|연락|tel|phone|fone|mobil|móvil|cell|handy|ruf|contact|kontakt|call|whatsapp|dial|fax|тел/i;
/** How far before the number the word that decides may begin. */
export const REACH = 28;

/** @param before the text right before a number */
export function isCodeBefore(before: string): boolean {
  const near = before.slice(-REACH);
  const found = CODE.exec(near);
  if (!found) return false;
  // 手机号 has the phone in the word itself; Bestellnummer has it by chance.
  const own = /^[\u4e00-\u9fff]/.test(found[0]) ? found[0].length : 0;
  return !PHONE.test(near.slice(Math.max(0, found.index - 12), found.index + own));
}
