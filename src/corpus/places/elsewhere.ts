import type { PlaceGroup } from './known-place.ts';

/** Places outside Germany and mainland China that reports of journeys name. */
export const elsewhere: readonly PlaceGroup[] = [
  {
    country: 'AT',
    countries: 'Österreich|Austria|奥地利~österreichisch~Austrian',
    cities:
      'Wien|Vienna|维也纳, Graz|格拉茨, Linz|林茨, Salzburg|萨尔茨堡, Innsbruck|因斯布鲁克, Klagenfurt|克拉根福',
  },
  {
    country: 'CH',
    countries: 'Schweiz|Switzerland|瑞士~schweizerisch~Schweizer~Swiss',
    cities: `Zürich|Zurich|苏黎世~Zürcher, Genf|Geneva|日内瓦, Basel|巴塞尔~Basler, Bern|伯尔尼, Lausanne|洛桑, Luzern|Lucerne|卢塞恩,
      St. Gallen|圣加仑, Winterthur|温特图尔, Davos|达沃斯`,
  },
  { country: 'LI', countries: 'Liechtenstein|列支敦士登' },
  { country: 'LU', countries: 'Luxemburg|Luxembourg|卢森堡' },
  { country: 'HK', cities: 'Hongkong|Hong Kong|香港+Hong Kong SAR+香港特别行政区' },
  { country: 'MO', cities: 'Macau|Macao|澳门+Macau SAR+澳门特别行政区' },
  { country: 'TW', cities: 'Taipeh|Taipei|台北, Kaohsiung|高雄', countries: 'Taiwan|台湾' },
  { country: 'SG', cities: 'Singapur|Singapore|新加坡' },
  {
    country: 'JP',
    countries: 'Japan|日本~japanisch~Japanese',
    cities: 'Tokio|Tokyo|东京, Osaka|大阪',
  },
  { country: 'KR', countries: 'Südkorea|South Korea|韩国~südkoreanisch', cities: 'Seoul|首尔' },
  {
    country: 'FR',
    countries: 'Frankreich|France|法国~französisch~French',
    cities: 'Paris|巴黎, Lyon|里昂, Straßburg|Strasbourg|斯特拉斯堡',
  },
  {
    country: 'BE',
    countries: 'Belgien|Belgium|比利时~belgisch~Belgian',
    cities: 'Brüssel|Brussels|布鲁塞尔, Antwerpen|Antwerp|安特卫普',
  },
  {
    country: 'NL',
    countries: 'Niederlande|Netherlands|荷兰+Holland~niederländisch~Dutch',
    cities: 'Amsterdam|阿姆斯特丹, Rotterdam|鹿特丹, Den Haag|The Hague|海牙, Venlo|芬洛',
  },
  {
    country: 'GB',
    countries:
      'Großbritannien|United Kingdom|英国+Britain+Vereinigtes Königreich+England~britisch~British',
    cities: 'London|伦敦',
  },
  {
    country: 'IT',
    countries: 'Italien|Italy|意大利~italienisch~Italian',
    cities: 'Mailand|Milan|米兰, Rom|Rome|罗马, Turin|都灵',
  },
  {
    country: 'ES',
    countries: 'Spanien|Spain|西班牙~spanisch~Spanish',
    cities: 'Madrid|马德里, Barcelona|巴塞罗那',
  },
  {
    country: 'PL',
    countries: 'Polen|Poland|波兰~polnisch~Polish',
    cities: 'Warschau|Warsaw|华沙, Breslau|Wrocław|弗罗茨瓦夫',
  },
  {
    country: 'CZ',
    countries: 'Tschechien|Czech Republic|捷克~tschechisch~Czech',
    cities: 'Prag|Prague|布拉格',
  },
  {
    country: 'HU',
    countries: 'Ungarn|Hungary|匈牙利~ungarisch~Hungarian',
    cities: 'Budapest|布达佩斯',
  },
  {
    country: 'FI',
    countries: 'Finnland|Finland|芬兰~finnisch~Finnish',
    cities: 'Helsinki|赫尔辛基',
  },
  { country: 'US', countries: 'Vereinigte Staaten|United States|美国+USA~amerikanisch~American' },
  {
    country: 'RU',
    countries: 'Russland|Russia|俄罗斯~russisch~Russian',
    cities: 'Moskau|Moscow|莫斯科',
  },
  { country: 'IN', countries: 'Indien|India|印度~indisch~Indian' },
  { country: 'VN', countries: 'Vietnam|越南~vietnamesisch' },
  { country: 'IL', countries: 'Israel|以色列~israelisch~Israeli' },
];
