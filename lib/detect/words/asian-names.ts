/** Names in Chinese characters, kana and Hangul: told from other words by the surname they begin with. */
import { COMPOUND, isSurname, SURNAMES } from '../../domain/surnames';

/** Words that begin with a surname and are no name. */
const NOT_CHINESE =
  /^(?:钱包|钱款|钱数|高级|房号|房间|房型|方案|时间|成功|全部|何时|金额|连接|和|安全|安装|关于|关闭|管理|单|单价|明细|简介|全选|全体|全员|余额|应收|应付|向|成交|成员|文件|文档|文章|常用|常见|位置|官网|官方|游客|解决|任务|项目|白天|温馨|路线|车辆|强制|满意|花费|官|施工|景点|商品|商机|商家|商务|盘点|原始|原因|万元|华东|华南|华北|古|房产|易|黄金|平台|季度|章节|申请|符合|严重|包装|包含|左|冷|金卡|白银|钻石|于|沙发|海外|全国|全天|马上|余|时长|权限|区域|项|石油|充值|常客|常旅|贺卡|方便|高端|华人|温泉|安心|乐园|国际|成人|车位|向导|时效|查看|查询|车主|单位|司机|房东|房客|贵宾)/;
/** Words of buttons that stand beside each other like the two halves of a name. */
export const HAN_UI =
  /^(?:查询|清空|重置|查看|删除|编辑|修改|详情|新增|添加|保存|取消|返回|刷新|导出|导入|写|收|回复|转发|发送|搜索|全部|更多|打印|启用|停用|檢視|查閱|刪除|編輯|新增|儲存|返回|検索|保存|削除|編集|表示|詳細|返信|転送|送信)$/;

/** Polite endings. */
export const AFTER =
  /\s*(?:先生|女士|小姐|太太|老师|経理|经理|總監|总监|总|医生|大夫|师傅|律师|教练|护士|様|さま|さん|殿|님|씨|대리|과장|부장|차장|사원|주임|팀장|실장|이사|대표|사장|同学|夫人)$/u;

/** In characters only. */
export function chinese(s: string): boolean {
  if (NOT_CHINESE.test(s)) return false;
  // 王女士, 刘总, 欧阳老师
  const bare = s.replace(AFTER, '');
  if (bare !== s && isSurname(bare)) return true;
  if (COMPOUND.test(s)) return s.length >= 3 && s.length <= 4;
  return s.length >= 2 && s.length <= 3 && SURNAMES.includes(s.charAt(0));
}

/** The most frequent ones, of two characters; those of one are Chinese surnames too. */
const JAPANESE =
  /^(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|清水|山崎|池田|阿部|橋本|山下|石川|中島|前田|藤田|後藤|小川|岡田|村上|長谷川|近藤|石井|斉藤|斎藤|齋藤|坂本|遠藤|藤井|青木|福田|三浦|西村|藤原|太田|松田|原田|岡本|中野|中川|小野|田村|竹内|金子|和田|中山|石田|上田|森田|小島|柴田|宮崎|酒井|工藤|横山|宮本|内田|高木|安藤|谷口|大野|丸山|今井|高田|藤本|武田|村田|上野|杉山|増田|平野|菅原|小山|久保|松井|千葉|岩崎|桜井|木下|野口|松尾|野村|菊地|菊池|佐野|大西|杉本|新井|浜田|市川|古川|水野|小松|島田|熊谷|川口|西田|飯田|吉川|北村|久保田|望月|渡部|秋山|平田|西川|五十嵐|中西|吉村|関口|安田|川崎|大塚|服部|松岡|永井|福島|辻本|川上|本田|片山|大久保|土屋|岩田|内藤|須藤|荒木|星野|黒田|馬場|大島|堀内|矢野|浅野|田口|小池|高野|成田|河野)/;
const KANJI_NAME = /^\p{Script=Han}{4,6}$/u;

/** "山田太郎", and "鈴木様" of whom no more is known. */
export const japanese = (s: string, raw: string): boolean =>
  JAPANESE.test(s) && (KANJI_NAME.test(s) || (/(?:様|さま|さん|殿)\s{0,3}$/u.test(raw) && s.length <= 3));

const OFFICE =
  /(?:部|課|科|室|處|处|組|组|局|係|店|专员|專員|主任|经理|經理|助理|总监|總監|主管|客服|業務|营业|営業|担当|窓口)(?: |$)/;
/** "佐藤 健", "迪丽热巴·迪力木拉提"; "總務課 專員" is where somebody works, and as what. */
export const inHan = (s: string): boolean =>
  !OFFICE.test(s) &&
  /^(?:\p{Script=Han}{1,3} [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}|\p{Script=Han}{2,6}[·•・‧]\p{Script=Han}{2,8})$/u.test(
    s,
  );

export const inKana = (s: string): boolean =>
  /^[\p{Script=Katakana}ー]{2,}[ ・＝=][\p{Script=Katakana}ー]{2,}$/u.test(s);

const KOREAN =
  /^(?:(?:남궁|황보|제갈|사공|선우|서문|독고|동방) ?\p{Script=Hangul}{1,2}|[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국] ?\p{Script=Hangul}{2})$/u;
/** Surname and one syllable: told only by what is said to people. */
const SHORT_KOREAN = /^[김이박최정강조윤장임한오서신권황안송전홍고문양손배백허유남심]\p{Script=Hangul}$/u;
/** Words that begin with a surname and are no name. */
const NOT_KOREAN =
  /(?:정보|내역|보기|완료|관리|목록|설정|등록|조회|처리|번호|주소|상태|고객|주문|문의|안내|하기|되기|중|건|명)$|^(?:구매자|주문자|신청자|이용자|이용권|이메일|전화기|전화번|주문서|상담원|상담사|주의사|기본값|조회수|유의사|문의하|신용카|정산금|고객님|고객사|전체글|하단|서비스|이벤트|기타|공지사|우편번|전자우|공동구|원산지|연락처|지급일|지원금|명세서|인증서|신규|변경|제품명|제조사|모바일|도착지|소개글|남성용|여성용|진행률|방문일|주차장|현관문|선택됨|이용약|최신순|조건부|임시저|정기배|안전결|성별|오전|오후|차단됨|백업)/;

/** @param raw with what is said to people: 님 */
export const korean = (s: string, raw: string): boolean =>
  (KOREAN.test(s) && !NOT_KOREAN.test(s)) || (SHORT_KOREAN.test(s) && /[님씨]\s{0,3}$/u.test(raw));
