/** Common German first names: a name that begins with one needs no office beside it. */
export const germanFirstNames: ReadonlySet<string> = new Set(
  `Achim Adelheid Adrian Agnes Albert Albrecht Alexander Alexandra Alfons Alfred Alice Alina Alois Amelie Andrea
  Andreas Angela Angelika Anita Anja Anke Ann Ann-Kathrin Anna Anna-Lena Anne Anne-Marie Annegret Anneliese
  Annemarie Annette Annika Antje Anton Antonia Armin Arnd Arne Arnold Arthur Astrid August Axel Barbara Bastian
  Beate Beatrix Ben Benedikt Benjamin Benno Bernd Bernhard Berthold Bertram Bettina Bianca Birgit Birte Björn Bodo
  Boris Brigitta Brigitte Britta Bruno Burkhard Carina Carl Carla Carmen Carola Carolin Caroline Carsten Caspar
  Catharina Charlotte Christa Christel Christian Christiane Christina Christine Christof Christoph Christopher Clara
  Claudia Claus Clemens Conrad Constanze Cord Cordula Corinna Cornelia Dagmar Daniel Daniela David Denise Dennis
  Detlef Detlev Diana Diane Dieter Dietmar Dietrich Dirk Dominik Dora Doris Dorothea Dorothee Eberhard Eckart
  Eckhard Edda Edeltraud Edgar Edith Egbert Egon Elena Elfriede Elisabeth Elke Ellen Elmar Else Emil Emilia Emma
  Enno Enrico Erhard Eric Erich Erik Erika Erna Ernst Ernst-August Erwin Esther Eugen Eva Eva-Maria Evelyn Ewald
  Fabian Falk Felix Ferdinand Florian Frank Franz Franz-Josef Franziska Frauke Fred Frederik Frieda Frieder
  Friederike Friedhelm Friedrich Fritz Gabi Gabriel Gabriele Gaby Georg Gerald Gerd Gerda Gerhard Gerlinde Gernot
  Gero Gert Gertrud Gesa Gesine Gisbert Gisela Gitta Gottfried Gregor Greta Gudrun Guido Gunda Gunnar Gunter Gustav
  Götz Günter Günther Hanna Hannah Hannelore Hannes Hanno Hans Hans-Georg Hans-Joachim Hans-Jürgen Hans-Peter Harald
  Harry Hartmut Hartwig Hauke Hedwig Heide Heidemarie Heidi Heike Heiko Heiner Heinrich Heinz Heinz-Peter Helen
  Helena Helene Helga Helge Hella Hellmut Helmut Hendrik Henning Henriette Henrik Henry Herbert Heribert Hermann
  Hilde Hildegard Hilmar Hinnerk Hinrich Holger Horst Horst-Dieter Hubert Hubertus Hugo Ida Ilka Ilona Ilse Imke Ina
  Ines Inga Inge Ingeborg Ingo Ingolf Ingrid Insa Irene Irina Iris Irma Irmgard Isabel Isabell Isabella Ivonne Jakob
  Jan Jana Janina Jannik Jasmin Jenny Jens Jessica Joachim Jochen Joerg Johann Johanna Johannes Jonas Jonathan Josef
  Josefine Joseph Jost Judith Jule Julia Julian Juliane Julius Justus Jutta Jörg Jörn Jürgen Kai Karen Karin Karina
  Karl Karl-Heinz Karl-Josef Karla Karola Karolin Karoline Karsten Katharina Kathrin Katja Katrin Kerstin Kilian Kim
  Kirsten Klara Klaus Klaus-Dieter Klemens Knut Konrad Konstantin Kornelia Kristian Kristin Kristina Kurt Lara Lars
  Laura Lea Lena Lennart Leo Leon Leonhard Leonie Leopold Levin Liane Lieselotte Lina Linda Linus Lisa Lorenz Lothar
  Lotte Louis Louisa Ludger Ludmilla Ludwig Luis Luisa Lukas Lutz Lydia Magda Magdalena Maik Maike Maja Malte Mandy
  Manfred Manja Manuel Manuela Marc Marcel Marco Marcus Mareike Maren Margarete Margit Margot Margret Margrit Maria
  Marianne Marie Marie-Luise Marina Mario Marion Marit Marius Mark Marko Markus Marlene Marlies Marta Martha Martin
  Martina Mathias Mathilde Matthias Maximilian Mechthild Meike Meinhard Melanie Merle Michael Michaela Miriam Mirjam
  Mirko Monica Monika Monique Moritz Nadine Nadja Natalie Nathalie Nico Nicola Nicole Niels Niklas Nikolaus Nils
  Nina Nora Norbert Norman Olaf Ole Olga Oliver Ortwin Oskar Oswald Otmar Otto Pascal Patricia Patrick Patrizia Paul
  Paul-Gerhard Paula Pauline Peer Peggy Peter Petra Philip Philipp Pia Rainer Ralf Ralph Ramona Raphael Rebecca
  Rebekka Regina Regine Reiner Reinhard Reinhold Renate René Ria Rica Ricarda Richard Rita Robert Robin Roger Roland
  Rolf Roman Romy Ronald Ronny Rosa Rosemarie Roswitha Rudi Rudolf Rupert Ruth Rüdiger Sabine Sabrina Samuel Sandra
  Sara Sarah Sascha Saskia Sebastian Selina Severin Sibylle Siegbert Siegfried Sieglinde Siegmund Sigmar Sigrid
  Silja Silke Silvia Simon Simone Sina Sofia Sonja Sophia Sophie Stefan Stefanie Steffen Steffi Stella Stephan
  Stephanie Susann Susanna Susanne Svea Sven Svenja Swantje Sybille Sylvia Tabea Tamara Tanja Tatjana Tessa Thea
  Theo Theodor Theresa Therese Thilo Thomas Thorben Thorsten Till Tilman Tilo Tim Timo Tina Tobias Tom Toni Torben
  Torsten Traudel Traute Trude Udo Ulf Uli Ulla Ulrich Ulrike Urs Ursel Ursula Uta Ute Uwe Valentin Valerie Vanessa
  Veit Vera Verena Veronika Viktor Viktoria Vincent Vinzenz Viola Volker Volkmar Walburga Waldemar Walter Walther
  Waltraud Wendelin Wenke Wenzel Werner Wiebke Wilfried Wilhelm Willi Willy Winfried Wolf Wolf-Dieter Wolfgang
  Wolfram Xaver Yasmin Yvette Yvonne`.split(/\s+/u),
);
