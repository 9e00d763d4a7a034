import type { PlaceGroup } from './known-place.ts';

/** The Chinese provinces, and the towns and districts of the north and the centre. */
export const northernChina: readonly PlaceGroup[] = [
  {
    country: 'CN',
    countries:
      'China|中国+Volksrepublik China+VR China+PR China+People’s Republic of China+中华人民共和国+Volksrepublik~chinesisch~Chinese',
    regions: `Anhui|安徽, Fujian|福建+Fukien, Gansu|甘肃, Guangdong|广东, Guizhou|贵州, Hainan|海南, Hebei|河北, Heilongjiang|黑龙江,
      Henan|河南, Hubei|湖北, Hunan|湖南, Jiangsu|江苏, Jiangxi|江西, Jilin|吉林, Liaoning|辽宁, Qinghai|青海, Shaanxi|陕西,
      Shandong|山东+Schantung+Shangdong, Shanxi|山西, Sichuan|四川+Szechuan, Yunnan|云南, Zhejiang|浙江, Guangxi|广西+广西壮族自治区,
      Innere Mongolei|Inner Mongolia|内蒙古+内蒙古自治区, Ningxia|宁夏+宁夏回族自治区, Tibet|西藏+Xizang, Xinjiang|新疆,
      Perlflussdelta|Pearl River Delta|珠三角+珠江三角洲, Jangtse-Delta|Yangtze River Delta|长三角+长江三角洲+Jangtsedelta,
      Greater Bay Area|粤港澳大湾区+Guangdong-Hong Kong-Macao Greater Bay Area`,
    cities: `Peking|Beijing|北京, Shanghai|上海+Schanghai~Shanghaier~Schanghaier, Tianjin|天津+Tientsin, Chongqing|重庆+Tschungking`,
  },
  {
    country: 'CN',
    region: { de: 'Peking', en: 'Beijing', zh: '北京' },
    districts: `Haidian|海淀, Chaoyang|朝阳?, Shunyi|顺义, Daxing|大兴?, Tongzhou|通州, Changping|昌平, Fengtai|丰台, Fangshan|房山,
      Zhongguancun|中关村, Yizhuang|亦庄, Xicheng|西城?, Dongcheng|东城?, Huairou|怀柔`,
  },
  {
    country: 'CN',
    region: { de: 'Shanghai', en: 'Shanghai', zh: '上海' },
    districts: `Baoshan|宝山, Pudong|浦东+Pudong New Area+浦东新区, Minhang|闵行, Jiading|嘉定, Songjiang|松江, Qingpu|青浦, Fengxian|奉贤,
      Jinshan|金山?, Xuhui|徐汇, Changning|长宁, Jing’an|静安+Jing'an+Jingan, Putuo|普陀, Hongkou|虹口, Yangpu|杨浦, Huangpu|黄浦, Chongming|崇明,
      Lingang|临港+Lin-gang+临港新片区, Anting|安亭, Zhangjiang|张江, Hongqiao|虹桥`,
  },
  {
    country: 'CN',
    region: { de: 'Tianjin', en: 'Tianjin', zh: '天津' },
    districts:
      'Binhai|滨海+Binhai New Area+滨海新区, Wuqing|武清, Xiqing|西青, Beichen|北辰, Dongli|东丽?',
  },
  {
    country: 'CN',
    region: { de: 'Chongqing', en: 'Chongqing', zh: '重庆' },
    districts:
      'Liangjiang|两江新区+Liangjiang New Area, Yubei|渝北, Jiangbei|江北?, Yuzhong|渝中, Shapingba|沙坪坝, Wanzhou|万州',
  },
  {
    country: 'CN',
    region: { de: 'Shandong', en: 'Shandong', zh: '山东' },
    cities: `Jinan|济南+Tsinan, Qingdao|青岛+Tsingtau+Tsingtao, Yantai|烟台, Weifang|潍坊, Zibo|淄博, Weihai|威海, Jining|济宁, Tai’an|泰安+Tai'an+Taian,
      Linyi|临沂, Dezhou|德州, Liaocheng|聊城, Binzhou|滨州, Heze|菏泽, Zaozhuang|枣庄, Rizhao|日照, Dongying|东营, Laiwu|莱芜,
      Tengzhou|滕州, Shouguang|寿光, Zhucheng|诸城, Jiaozhou|胶州, Pingdu|平度, Longkou|龙口, Qufu|曲阜, Zoucheng|邹城`,
    districts: `Licheng|历城, Zhangqiu|章丘, Laixi|莱西, Chengyang|城阳, Laoshan|崂山, Huangdao|黄岛, Jimo|即墨,
      Hightech-Zone Jinan|Jinan High-Tech Zone|济南高新区+Hightechzone Jinan+Jinan Hightech-Zone+Jinan High-tech Zone+Jinan Hi-Tech Zone,
      Neue Zone Westküste Qingdao|Qingdao West Coast New Area|青岛西海岸新区+西海岸新区,
      Deutsch-Chinesischer Ökopark Qingdao|Sino-German Ecopark|中德生态园+Qingdao Sino-German Ecopark`,
  },
  {
    country: 'CN',
    region: { de: 'Hebei', en: 'Hebei', zh: '河北' },
    cities: `Shijiazhuang|石家庄, Tangshan|唐山, Baoding|保定, Langfang|廊坊, Qinhuangdao|秦皇岛, Handan|邯郸, Cangzhou|沧州, Xingtai|邢台,
      Zhangjiakou|张家口, Chengde|承德, Hengshui|衡水, Xiong’an|雄安+Xiong'an+Xiongan+雄安新区`,
  },
  {
    country: 'CN',
    region: { de: 'Liaoning', en: 'Liaoning', zh: '辽宁' },
    cities: `Shenyang|沈阳+Mukden, Dalian|大连, Anshan|鞍山, Fushun|抚顺, Yingkou|营口, Jinzhou|锦州, Dandong|丹东, Benxi|本溪, Panjin|盘锦`,
    districts: 'Tiexi|铁西',
  },
  {
    country: 'CN',
    region: { de: 'Jilin', en: 'Jilin', zh: '吉林' },
    cities: 'Changchun|长春, Siping|四平?, Tonghua|通化, Yanji|延吉',
  },
  {
    country: 'CN',
    region: { de: 'Heilongjiang', en: 'Heilongjiang', zh: '黑龙江' },
    cities: 'Harbin|哈尔滨, Daqing|大庆, Qiqihar|齐齐哈尔, Mudanjiang|牡丹江, Jiamusi|佳木斯',
  },
  {
    country: 'CN',
    region: { de: 'Henan', en: 'Henan', zh: '河南' },
    cities: `Zhengzhou|郑州, Luoyang|洛阳, Kaifeng|开封, Xinxiang|新乡, Anyang|安阳?, Nanyang|南阳, Xuchang|许昌, Pingdingshan|平顶山,
      Jiaozuo|焦作, Changge|长葛, Zhumadian|驻马店`,
  },
  {
    country: 'CN',
    region: { de: 'Shanxi', en: 'Shanxi', zh: '山西' },
    cities:
      'Taiyuan|太原, Datong|大同?, Yangquan|阳泉, Changzhi|长治, Jincheng|晋城, Linfen|临汾, Yuncheng|运城',
  },
  {
    country: 'CN',
    region: { de: 'Shaanxi', en: 'Shaanxi', zh: '陕西' },
    cities: `Xi’an|西安+Xi'an+Xian+Sian, Baoji|宝鸡, Xianyang|咸阳, Weinan|渭南, Yan’an|延安+Yan'an, Hanzhong|汉中, Yulin|榆林`,
  },
  {
    country: 'CN',
    region: { de: 'Gansu', en: 'Gansu', zh: '甘肃' },
    cities: 'Lanzhou|兰州, Tianshui|天水, Dunhuang|敦煌, Jiuquan|酒泉',
  },
  {
    country: 'CN',
    region: { de: 'Innere Mongolei', en: 'Inner Mongolia', zh: '内蒙古' },
    cities: 'Hohhot|呼和浩特, Baotou|包头, Ordos|鄂尔多斯, Chifeng|赤峰',
  },
  {
    country: 'CN',
    region: { de: 'Xinjiang', en: 'Xinjiang', zh: '新疆' },
    cities: 'Ürümqi|Urumqi|乌鲁木齐+Urumtschi, Kashgar|喀什',
  },
  { country: 'CN', region: { de: 'Ningxia', en: 'Ningxia', zh: '宁夏' }, cities: 'Yinchuan|银川' },
  { country: 'CN', region: { de: 'Qinghai', en: 'Qinghai', zh: '青海' }, cities: 'Xining|西宁' },
];
