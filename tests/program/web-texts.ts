/**
 * Three invented texts as they come off the web when a page is copied whole: navigation words, a
 * repeated headline, captions, buttons and footers around what is worth quoting.
 */

/** Words that stand in what is around the articles and nowhere else. */
export const boilerplate = [
  'Cookies',
  'Newsletter',
  'Foto:',
  'Photo:',
  'Impressum',
  'Privacy',
  'Share',
  'Teilen',
  '版权所有',
  '分享到',
  '联系我们',
];

export const webTexts: Readonly<Record<string, string>> = {
  'hafen.txt': `Startseite
Aktuelles
Wirtschaft
Impressum
Kontakt
Hafenstadt Norderfurt empfängt Gäste aus Qingdao - Norderfurt

Hafenstadt Norderfurt empfängt Gäste aus Qingdao

14.06.2022

Foto: Hafenamt Norderfurt
Die Gäste aus Qingdao vor dem Containerkran am Nordkai

Eine Abordnung der Hafenverwaltung von Qingdao hat in dieser Woche Norderfurt besucht. Die 17 Fachleute informierten sich über die Stromversorgung von Schiffen am Kai und über das neue Bahnterminal.

Hafenleiterin Dr. Silke Ohlsen führte die Gruppe durch das Terminal. „Beide Häfen wollen bis 2030 ohne Diesel auskommen“, sagte Ohlsen. Im Herbst sollen zwei Ingenieure aus Norderfurt für drei Monate nach Qingdao gehen.

Die Häfen arbeiten seit 2009 zusammen. Damals wurde eine Absichtserklärung über den Austausch von Auszubildenden unterzeichnet, an dem bislang 46 junge Leute teilgenommen haben.

Teilen
Drucken
Zum Newsletter anmelden
Diese Seite verwendet Cookies.
© 2022 Hafenstadt Norderfurt | Impressum | Datenschutz
`,
  'orchard.txt': `Home
News
Business
Sports
Subscribe

Bavarian fruit growers plant test orchard near Yantai

Bavarian fruit growers plant test orchard near Yantai

By Helen Marsh | March 9, 2021

Photo: Helen Marsh
Seedlings are unloaded in the village of Songlin.

Fruit growers from Bavaria have planted 2,400 apple trees on a hillside near Yantai in Shandong province. The orchard will test varieties that need less water and fewer pesticides.

The cooperative of Upper Bavaria pays for the seedlings, while the county provides the land for twelve years. Agronomist Lena Brandl, who leads the project, said the first harvest was expected in 2024.

Farmers from eleven villages will be trained in pruning and grafting. Classes begin in April and are free of charge.

Share this article
Subscribe to our newsletter
Privacy Policy
Terms of Use
All rights reserved.
`,
  'library.txt': `首页
新闻中心
政务公开
联系我们

当前位置：首页 > 新闻中心 > 正文

汉堡图书馆代表团访问宁波

汉堡图书馆代表团访问宁波

发布时间：2023-05-18 来源：宁波晚报

5月16日，来自德国汉堡的图书馆代表团一行九人访问了宁波市图书馆。双方就古籍数字化和儿童阅读推广进行了交流。

汉堡中央图书馆馆长克劳斯·贝尔格表示，希望明年在汉堡举办宁波古籍展览。宁波市图书馆将向汉堡赠送一千二百册中文图书。

根据双方签署的备忘录，两馆每年互派两名馆员，为期六个月。

分享到：微信 微博
上一篇：地铁七号线开通
下一篇：没有了
版权所有 未经许可不得转载
`,
};
