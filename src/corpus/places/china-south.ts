import type { PlaceGroup } from './known-place.ts';

/** Towns, districts and development zones of the east and the south of China. */
export const southernChina: readonly PlaceGroup[] = [
  {
    country: 'CN',
    region: { de: 'Jiangsu', en: 'Jiangsu', zh: '江苏' },
    cities: `Nanjing|南京+Nanking, Suzhou|苏州+Soochow, Wuxi|无锡, Changzhou|常州, Nantong|南通, Yangzhou|扬州, Xuzhou|徐州, Yancheng|盐城,
      Zhenjiang|镇江, Taizhou|泰州, Huai’an|淮安+Huai'an+Huaian, Lianyungang|连云港, Suqian|宿迁, Taicang|太仓, Kunshan|昆山, Changshu|常熟,
      Zhangjiagang|张家港, Jiangyin|江阴, Yixing|宜兴, Danyang|丹阳, Qidong|启东, Haimen|海门, Jingjiang|靖江, Taixing|泰兴`,
    districts: `Jiangning|江宁, Pukou|浦口, Wujiang|吴江, Wuzhong|吴中, Xinwu|新吴, Wujin|武进, Lishui|溧水, Xiangcheng|相城?, Gulou|鼓楼?, Xuanwu|玄武?,
      Suzhou Industrial Park|Suzhou Industrial Park|苏州工业园区+Industriepark Suzhou, Jiangbei-Neugebiet Nanjing|Jiangbei New Area|江北新区`,
  },
  {
    country: 'CN',
    region: { de: 'Zhejiang', en: 'Zhejiang', zh: '浙江' },
    cities: `Hangzhou|杭州+Hangtschou, Ningbo|宁波, Wenzhou|温州, Jiaxing|嘉兴, Huzhou|湖州, Shaoxing|绍兴, Jinhua|金华, Quzhou|衢州, Zhoushan|舟山,
      Yiwu|义乌, Cixi|慈溪, Yuyao|余姚, Tongxiang|桐乡, Haining|海宁, Pinghu|平湖, Haiyan|海盐, Jiashan|嘉善, Anji|安吉, Changxing|长兴?, Zhuji|诸暨`,
    districts:
      'Yuhang|余杭, Xiaoshan|萧山, Binjiang|滨江, Beilun|北仑, Yinzhou|鄞州, Qiantang|钱塘, Nanxun|南浔',
  },
  {
    country: 'CN',
    region: { de: 'Anhui', en: 'Anhui', zh: '安徽' },
    cities: `Hefei|合肥, Wuhu|芜湖, Bengbu|蚌埠, Ma’anshan|马鞍山+Ma'anshan+Maanshan, Anqing|安庆, Chuzhou|滁州, Huangshan|黄山, Huainan|淮南,
      Fuyang|阜阳, Xuancheng|宣城, Tongling|铜陵, Lu’an|六安+Lu'an, Bozhou|亳州`,
  },
  {
    country: 'CN',
    region: { de: 'Guangdong', en: 'Guangdong', zh: '广东' },
    cities: `Guangzhou|广州+Kanton+Canton, Shenzhen|深圳, Foshan|佛山, Dongguan|东莞, Zhuhai|珠海, Zhongshan|中山, Huizhou|惠州, Jiangmen|江门,
      Zhaoqing|肇庆, Shantou|汕头+Swatow, Zhanjiang|湛江, Jieyang|揭阳, Qingyuan|清远?, Shaoguan|韶关, Meizhou|梅州, Chaozhou|潮州, Maoming|茂名,
      Yangjiang|阳江, Heyuan|河源, Shanwei|汕尾, Yunfu|云浮`,
    districts: `Shunde|顺德, Nanhai|南海?, Chancheng|禅城, Sanshui|三水, Gaoming|高明?, Nansha|南沙?, Tianhe|天河?, Panyu|番禺, Huadu|花都, Zengcheng|增城,
      Baiyun|白云?, Yuexiu|越秀, Nanshan|南山?, Futian|福田, Longgang|龙岗, Bao’an|宝安+Bao'an, Luohu|罗湖, Pingshan|坪山, Guangming|光明?, Longhua|龙华?,
      Qianhai|前海, Hengqin|横琴, Songshan Lake|松山湖+Songshan-See, Torch Development Zone|火炬开发区+Torch-Entwicklungszone,
      Deutsch-Chinesische Industriedienstleistungszone|Sino-German Industrial Services Zone|中德工业服务区+Sino-German Industrial Service Zone`,
  },
  {
    country: 'CN',
    region: { de: 'Fujian', en: 'Fujian', zh: '福建' },
    cities:
      'Fuzhou|福州, Xiamen|厦门+Amoy, Quanzhou|泉州, Zhangzhou|漳州, Putian|莆田, Jinjiang|晋江, Nanping|南平, Longyan|龙岩, Sanming|三明, Ningde|宁德',
  },
  {
    country: 'CN',
    region: { de: 'Hubei', en: 'Hubei', zh: '湖北' },
    cities: `Wuhan|武汉, Yichang|宜昌, Xiangyang|襄阳+Xiangfan, Shiyan|十堰, Huangshi|黄石, Jingzhou|荆州, Xiaogan|孝感, Jingmen|荆门, Ezhou|鄂州, Enshi|恩施,
      Huanggang|黄冈, Xianning|咸宁`,
    districts:
      'Hanyang|汉阳, Wuchang|武昌, Hankou|汉口+Hankow, Hongshan|洪山?, Optics Valley|东湖高新区+光谷+East Lake High-Tech Zone+Optikvalley, Caidian|蔡甸',
  },
  {
    country: 'CN',
    region: { de: 'Hunan', en: 'Hunan', zh: '湖南' },
    cities:
      'Changsha|长沙, Zhuzhou|株洲, Xiangtan|湘潭, Hengyang|衡阳, Yueyang|岳阳, Changde|常德, Chenzhou|郴州, Zhangjiajie|张家界, Shaoyang|邵阳, Liuyang|浏阳',
    districts: 'Yuelu|岳麓, Xiangjiang New Area|湘江新区',
  },
  {
    country: 'CN',
    region: { de: 'Jiangxi', en: 'Jiangxi', zh: '江西' },
    cities:
      'Nanchang|南昌, Jiujiang|九江, Ganzhou|赣州, Jingdezhen|景德镇, Shangrao|上饶, Pingxiang|萍乡, Yichun|宜春, Ji’an|吉安+Jian, Xinyu|新余',
  },
  {
    country: 'CN',
    region: { de: 'Sichuan', en: 'Sichuan', zh: '四川' },
    cities: `Chengdu|成都+Tschengdu, Mianyang|绵阳, Deyang|德阳, Yibin|宜宾, Luzhou|泸州, Leshan|乐山, Nanchong|南充, Zigong|自贡, Neijiang|内江,
      Dazhou|达州, Ya’an|雅安+Ya'an, Meishan|眉山, Suining|遂宁, Dujiangyan|都江堰`,
    districts:
      'Pujiang|蒲江, Longquanyi|龙泉驿, Tianfu New Area|天府新区, Shuangliu|双流, Wenjiang|温江, Qingbaijiang|青白江',
  },
  {
    country: 'CN',
    region: { de: 'Yunnan', en: 'Yunnan', zh: '云南' },
    cities: 'Kunming|昆明, Dali|大理, Lijiang|丽江, Yuxi|玉溪, Qujing|曲靖',
  },
  {
    country: 'CN',
    region: { de: 'Guizhou', en: 'Guizhou', zh: '贵州' },
    cities: 'Guiyang|贵阳, Zunyi|遵义, Anshun|安顺?, Liupanshui|六盘水, Bijie|毕节',
    districts: 'Gui’an New Area|贵安新区',
  },
  {
    country: 'CN',
    region: { de: 'Guangxi', en: 'Guangxi', zh: '广西' },
    cities: 'Nanning|南宁, Guilin|桂林, Liuzhou|柳州, Beihai|北海, Wuzhou|梧州, Qinzhou|钦州',
  },
  {
    country: 'CN',
    region: { de: 'Hainan', en: 'Hainan', zh: '海南' },
    cities: 'Haikou|海口, Sanya|三亚, Qionghai|琼海, Danzhou|儋州, Boao|博鳌',
  },
  { country: 'CN', region: { de: 'Tibet', en: 'Tibet', zh: '西藏' }, cities: 'Lhasa|拉萨' },
];
