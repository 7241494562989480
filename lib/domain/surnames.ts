/** Chinese surnames: by them a name in characters is told from other words. */

export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁房蒲滕屈饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封官谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井巴漆隆' +
  '張劉陳楊黃趙吳孫馬許韓馮鄧蕭葉蘇魏呂盧鍾譚陸範賈韋鄒譚賴龔邵萬錢嚴湯溫齊龐顏倪莊聶魯歐關蘭寧紀單藍華簡塗顏戴游詹洪廖莊鍾鐘蘇鄧賴藍茅荀湛阎隗宓阙邸茹嵇芮羿邴糜韶蓟邰莘贡逄堵郦雍璩濮扈郏浦暨竺逯桓尉';
/** Of two characters. */
export const COMPOUND =
  /^(?:欧阳|司马|上官|诸葛|司徒|东方|夏侯|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|端木|南宫|歐陽|司馬|諸葛|東方)/;

/** Whether a text is a surname and nothing else. */
export const isSurname = (text: string): boolean =>
  text.length === 1 ? SURNAMES.includes(text) : text.length === 2 && COMPOUND.test(text);
