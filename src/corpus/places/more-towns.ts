import type { PlaceGroup } from './known-place.ts';

const land = (de: string, en: string, zh: string, cities: string): PlaceGroup => ({
  country: 'DE',
  region: { de, en, zh },
  cities,
});

const province = (latin: string, zh: string, cities: string): PlaceGroup => ({
  country: 'CN',
  region: { de: latin, en: latin, zh },
  cities,
});

/** Smaller towns, most of them with partners in the other country. */
export const moreTowns: readonly PlaceGroup[] = [
  land(
    'Baden-Württemberg',
    'Baden-Württemberg',
    '巴登-符腾堡州',
    `Bruchsal|布鲁赫萨尔, Rastatt|拉施塔特, Ettlingen|埃特林根, Leonberg|莱昂贝格, Fellbach|费尔巴赫, Kornwestheim|科恩韦斯特海姆,
      Kirchheim unter Teck|基希海姆, Nürtingen|尼尔廷根, Sinsheim|辛斯海姆, Mosbach|莫斯巴赫, Rottweil|罗特韦尔, Balingen|巴林根,
      Albstadt|阿尔布施塔特, Donaueschingen|多瑙埃兴根, Emmendingen|埃门丁根, Weingarten|魏恩加滕?, Ehingen|埃因根, Heidenheim|海登海姆,
      Crailsheim|克赖尔斯海姆, Künzelsau|金策尔绍, Öhringen|厄林根, Bad Mergentheim|巴特梅根特海姆, Freudenstadt|弗罗伊登施塔特, Calw|卡尔夫,
      Herrenberg|黑伦贝格, Titisee-Neustadt|蒂蒂湖-新城, Überlingen|于伯林根, Neckarsulm|内卡苏尔姆`,
  ),
  land(
    'Bayern',
    'Bavaria',
    '巴伐利亚州',
    `Dachau|达豪, Erding|埃尔丁, Fürstenfeldbruck|菲斯滕费尔德布鲁克, Starnberg|施塔恩贝格, Garmisch-Partenkirchen|加米施-帕滕基兴, Füssen|菲森,
      Rothenburg ob der Tauber|罗滕堡+陶伯河上游罗滕堡, Dinkelsbühl|丁克尔斯比尔, Nördlingen|讷德林根, Donauwörth|多瑙沃特, Neuburg an der Donau|诺伊堡,
      Eichstätt|艾希施泰特, Neumarkt in der Oberpfalz|诺伊马克特, Schwabach|施瓦巴赫, Forchheim|福希海姆, Lichtenfels|利希滕费尔斯, Kronach|克罗纳赫,
      Kulmbach|库尔姆巴赫, Bad Kissingen|巴特基辛根, Kitzingen|基青根, Burghausen|布格豪森, Altötting|阿尔特廷,
      Mühldorf|米尔多夫, Traunstein|特劳恩施泰因, Berchtesgaden|贝希特斯加登, Günzburg|金茨堡, Dillingen an der Donau|迪林根, Landsberg am Lech|兰茨贝格,
      Bad Tölz|巴特特尔茨, Unterschleißheim|下施莱斯海姆, Ottobrunn|奥托布伦`,
  ),
  land(
    'Hessen',
    'Hesse',
    '黑森州',
    `Bad Nauheim|巴特瑙海姆, Friedberg|弗里德贝格?, Limburg an der Lahn|林堡+Limburg, Bensheim|本斯海姆, Heppenheim|黑彭海姆, Bad Hersfeld|巴特黑斯费尔德,
      Eschwege|埃施韦格, Korbach|科尔巴赫, Alsfeld|阿尔斯费尔德, Dillenburg|迪伦堡, Kelsterbach|凯尔斯特巴赫, Königstein|柯尼希施泰因, Lorsch|洛尔施`,
  ),
  land(
    'Niedersachsen',
    'Lower Saxony',
    '下萨克森州',
    `Wolfenbüttel|沃尔芬比特尔, Gifhorn|吉夫霍恩, Uelzen|于尔岑, Verden|费尔登, Aurich|奥里希, Papenburg|帕彭堡, Meppen|梅彭,
      Nordhorn|诺德霍恩, Cloppenburg|克洛彭堡, Diepholz|迪普霍尔茨, Holzminden|霍尔茨明登, Northeim|诺特海姆, Einbeck|艾恩贝克, Helmstedt|黑尔姆施泰特,
      Clausthal-Zellerfeld|克劳斯塔尔-采勒费尔德+克劳斯塔尔, Buxtehude|布克斯特胡德, Garbsen|加尔布森, Laatzen|拉岑, Hannoversch Münden|汉明登, Bad Harzburg|巴特哈尔茨堡`,
  ),
  land(
    'Nordrhein-Westfalen',
    'North Rhine-Westphalia',
    '北莱茵-威斯特法伦州',
    `Troisdorf|特罗斯多夫, Siegburg|锡格堡, Bergheim|贝格海姆, Hürth|许尔特, Erftstadt|埃尔夫特施塔特, Dormagen|多尔马根, Meerbusch|梅尔布施, Hilden|希尔登,
      Langenfeld|朗根费尔德, Ahaus|阿豪斯, Borken|博尔肯, Coesfeld|科斯费尔德, Dülmen|迪尔门, Unna|乌纳, Arnsberg|阿恩斯贝格, Attendorn|阿滕多恩,
      Lüdenscheid|吕登沙伊德, Hattingen|哈廷根, Schwerte|施韦尔特, Warendorf|瓦伦多夫, Ahlen|阿伦市, Beckum|贝库姆, Rheda-Wiedenbrück|雷达-维登布吕克,
      Bad Oeynhausen|巴特恩豪森, Höxter|赫克斯特, Brilon|布里隆, Bad Salzuflen|巴特萨尔茨乌夫伦, Kamp-Lintfort|坎普-林特福特, Dinslaken|丁斯拉肯, Gronau|格罗瑙,
      Emsdetten|埃姆斯代滕, Wülfrath|维尔夫拉特, Monheim am Rhein|蒙海姆+莱茵河畔蒙海姆`,
  ),
  land(
    'Rheinland-Pfalz',
    'Rhineland-Palatinate',
    '莱茵兰-普法尔茨州',
    `Bad Kreuznach|巴特克罗伊茨纳赫, Neuwied|新维德, Andernach|安德纳赫, Bingen am Rhein|宾根, Ingelheim|英格尔海姆, Mayen|迈恩, Bitburg|比特堡,
      Birkenfeld|比肯费尔德, Boppard|博帕德, Germersheim|盖默斯海姆, Montabaur|蒙塔鲍尔, Bad Dürkheim|巴特迪克海姆`,
  ),
  land(
    'Sachsen',
    'Saxony',
    '萨克森州',
    `Döbeln|德伯尔恩, Grimma|格里马, Freital|弗赖塔尔, Annaberg-Buchholz|安娜贝格-布赫霍尔茨, Limbach-Oberfrohna|林巴赫-上弗罗纳,
      Crimmitschau|克里米乔, Markneukirchen|马克诺伊基兴, Kamenz|卡门茨, Delitzsch|代利奇, Wurzen|武尔岑`,
  ),
  land(
    'Sachsen-Anhalt',
    'Saxony-Anhalt',
    '萨克森-安哈尔特州',
    'Naumburg|瑙姆堡, Weißenfels|魏森费尔斯, Bernburg|贝恩堡, Aschersleben|阿舍斯莱本, Salzwedel|萨尔茨韦德尔, Eisleben|艾斯莱本, Sangerhausen|桑格豪森, Schönebeck|舍讷贝克',
  ),
  land(
    'Thüringen',
    'Thuringia',
    '图林根州',
    'Greiz|格赖茨, Meiningen|迈宁根, Sömmerda|瑟默达, Bad Langensalza|巴特朗根萨尔察, Zella-Mehlis|采拉-梅利斯, Hildburghausen|希尔德堡豪森, Pößneck|珀斯内克',
  ),
  land(
    'Brandenburg',
    'Brandenburg',
    '勃兰登堡州',
    'Neuruppin|新鲁平, Luckenwalde|卢肯瓦尔德, Rathenow|拉特诺, Spremberg|施普伦贝格, Schwarzheide|施瓦茨海德, Bernau|贝尔瑙, Königs Wusterhausen|柯尼希斯武斯特豪森, Teltow|泰尔托',
  ),
  land(
    'Schleswig-Holstein',
    'Schleswig-Holstein',
    '石勒苏益格-荷尔斯泰因州',
    'Rendsburg|伦茨堡, Schleswig|石勒苏益格市, Elmshorn|埃尔姆斯霍恩, Pinneberg|平讷贝格, Bad Segeberg|巴特塞格贝格, Eutin|奥伊廷, Ahrensburg|阿伦斯堡',
  ),
  land(
    'Mecklenburg-Vorpommern',
    'Mecklenburg-Western Pomerania',
    '梅克伦堡-前波美拉尼亚州',
    'Waren (Müritz)|瓦伦, Parchim|帕希姆, Anklam|安克拉姆, Sassnitz|萨斯尼茨, Wolgast|沃尔加斯特, Bad Doberan|巴特多伯兰',
  ),
  province(
    'Jiangsu',
    '江苏',
    'Rugao|如皋, Rudong|如东, Dongtai|东台, Yizheng|仪征, Gaoyou|高邮, Jurong|句容, Yangzhong|扬中, Liyang|溧阳, Jintan|金坛, Pizhou|邳州',
  ),
  province(
    'Zhejiang',
    '浙江',
    `Lishui (Zhejiang)|丽水, Taizhou (Zhejiang)|台州, Lin’an|临安, Rui’an|瑞安, Yueqing|乐清, Wenling|温岭, Linhai|临海, Dongyang|东阳, Yongkang|永康,
      Lanxi|兰溪, Shangyu|上虞, Shengzhou|嵊州, Deqing|德清, Longquan|龙泉, Fenghua|奉化, Ninghai|宁海, Tonglu|桐庐, Yuhuan|玉环`,
  ),
  province(
    'Anhui',
    '安徽',
    'Suzhou (Anhui)|宿州, Huaibei|淮北, Chizhou|池州, Tongcheng|桐城, Chaohu|巢湖, Ningguo|宁国, Tianchang|天长市, Shexian|歙县',
  ),
  province(
    'Fujian',
    '福建',
    'Shishi|石狮, Fuqing|福清, Nan’an|南安, Changle|长乐, Longhai|龙海, Wuyishan|武夷山, Dehua|德化',
  ),
  province(
    'Guangdong',
    '广东',
    'Kaiping|开平, Taishan|台山, Heshan|鹤山, Xinhui|新会, Lianzhou|连州, Leizhou|雷州, Sihui|四会',
  ),
  province(
    'Jiangxi',
    '江西',
    'Fuzhou (Jiangxi)|抚州, Yingtan|鹰潭, Ruijin|瑞金, Dexing|德兴, Gao’an|高安, Fengcheng|丰城, Zhangshu|樟树市, Wuyuan|婺源',
  ),
  province(
    'Shandong',
    '山东',
    `Zhaoyuan|招远, Penglai|蓬莱, Laizhou|莱州, Laiyang|莱阳, Rongcheng|荣成, Rushan|乳山, Wendeng|文登, Gaomi|高密, Qingzhou|青州, Changyi|昌邑,
      Anqiu|安丘, Yucheng|禹城, Leling|乐陵, Xintai|新泰, Feicheng|肥城, Linqing|临清, Zouping|邹平, Guangrao|广饶, Shanxian|单县`,
  ),
  province(
    'Hebei',
    '河北',
    'Xinji|辛集, Zhuozhou|涿州, Dingzhou|定州, Renqiu|任丘, Qian’an|迁安, Zunhua|遵化, Sanhe|三河市, Bazhou|霸州, Shahe|沙河市, Xianghe|香河',
  ),
  province(
    'Liaoning',
    '辽宁',
    'Liaoyang|辽阳, Tieling|铁岭, Huludao|葫芦岛, Fuxin|阜新, Wafangdian|瓦房店, Haicheng|海城, Zhuanghe|庄河',
  ),
  province(
    'Jilin',
    '吉林',
    'Jilin-Stadt|Jilin City|吉林市, Liaoyuan|辽源, Songyuan|松原, Baishan|白山市, Baicheng|白城, Hunchun|珲春, Gongzhuling|公主岭',
  ),
  province(
    'Heilongjiang',
    '黑龙江',
    'Jixi|鸡西, Hegang|鹤岗, Yichun (Heilongjiang)|伊春, Heihe|黑河, Suihua|绥化, Suifenhe|绥芬河',
  ),
  province(
    'Henan',
    '河南',
    'Luohe|漯河, Puyang|濮阳, Shangqiu|商丘, Zhoukou|周口, Xinyang|信阳, Sanmenxia|三门峡, Hebi|鹤壁, Jiyuan|济源, Gongyi|巩义, Xinzheng|新郑, Dengfeng|登封, Linzhou|林州, Ruzhou|汝州, Yuzhou|禹州',
  ),
  province(
    'Hubei',
    '湖北',
    'Suizhou|随州, Xiantao|仙桃, Qianjiang|潜江, Tianmen|天门市, Danjiangkou|丹江口, Yidu|宜都, Zaoyang|枣阳, Daye|大冶, Chibi|赤壁',
  ),
  province(
    'Hunan',
    '湖南',
    'Yiyang|益阳, Huaihua|怀化, Yongzhou|永州, Loudi|娄底, Ningxiang|宁乡, Liling|醴陵, Leiyang|耒阳, Shaoshan|韶山',
  ),
  province(
    'Guangxi',
    '广西',
    'Yulin (Guangxi)|玉林, Guigang|贵港, Fangchenggang|防城港, Baise|百色, Hezhou|贺州, Hechi|河池, Laibin|来宾市, Chongzuo|崇左',
  ),
  province(
    'Sichuan',
    '四川',
    'Guangyuan|广元, Guang’an|广安, Panzhihua|攀枝花, Bazhong|巴中, Ziyang|资阳, Jiangyou|江油, Guanghan|广汉, Mianzhu|绵竹, Emeishan|峨眉山, Pengzhou|彭州',
  ),
  province('Guizhou', '贵州', 'Tongren|铜仁, Kaili|凯里, Duyun|都匀, Renhuai|仁怀, Xingyi|兴义'),
  province(
    'Yunnan',
    '云南',
    'Zhaotong|昭通, Pu’er|普洱, Lincang|临沧, Chuxiong|楚雄, Jinghong|景洪',
  ),
  province(
    'Shaanxi',
    '陕西',
    'Tongchuan|铜川, Ankang|安康市, Shangluo|商洛, Hancheng|韩城, Xingping|兴平',
  ),
  province(
    'Shanxi',
    '山西',
    'Jinzhong|晋中, Lüliang|吕梁, Xinzhou|忻州, Shuozhou|朔州, Pingyao|平遥',
  ),
  province(
    'Gansu',
    '甘肃',
    'Jiayuguan|嘉峪关, Zhangye|张掖, Wuwei|武威, Baiyin|白银市, Pingliang|平凉, Qingyang|庆阳',
  ),
  province(
    'Innere Mongolei',
    '内蒙古',
    'Tongliao|通辽, Hulun Buir|呼伦贝尔, Wuhai|乌海, Ulanqab|乌兰察布, Bayan Nur|巴彦淖尔, Manzhouli|满洲里',
  ),
  province('Ningxia', '宁夏', 'Shizuishan|石嘴山, Guyuan|固原, Zhongwei|中卫'),
  province(
    'Xinjiang',
    '新疆',
    'Karamay|克拉玛依, Korla|库尔勒, Yining|伊宁, Shihezi|石河子, Horgos|霍尔果斯, Turpan|吐鲁番, Hami|哈密',
  ),
  { country: 'TW', cities: 'Tainan|台南, Taichung|台中, Hsinchu|新竹, Keelung|基隆' },
];
