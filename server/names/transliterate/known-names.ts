/**
 * Given names and surnames that came into Cyrillic from English, French, German, Spanish and Italian, with the spelling
 * they have at home; written from general knowledge. Letters alone cannot bring them back (Саймон – Simon). Names that
 * the press spells letter by letter are not here.
 */
const homeSpellings = `
Агата Agatha, Агнес Agnes, Адель Adele, Адольф Adolf, Александр Alexander, Александра Alexandra, Алекс Alex, Алисия Alicia,
Алекса Alexa, Алексис Alexis, Альберт Albert, Альфонс Alphonse, Альфонсо Alfonso, Альфред Alfred, Амалия Amalia,
Амелия Amelia, Анджелина Angelina, Анджела Angela, Анжела Angela, Анжелика Angelica, Аннетт Annette, Антуан Antoine,
Антонио Antonio, Арнольд Arnold, Арчибальд Archibald, Аурелия Aurelia, Аугусто Augusto, Барак Barack, Барбара Barbara,
Беатрис Beatrice, Бенджамин Benjamin, Бенедикт Benedict, Бернар Bernard, Бернард Bernard, Берта Bertha, Бетти Betty,
Билл Bill, Билли Billy, Бланш Blanche, Бобби Bobby, Брайан Brian, Бриджит Bridget, Брижит Brigitte, Брюс Bruce,
Вальтер Walter, Ванесса Vanessa, Вероника Veronica, Виктор Victor, Виктория Victoria, Вильгельм Wilhelm, Вильям William,
Винсент Vincent, Винсенте Vicente, Виолетта Violetta, Вирджиния Virginia, Вольфганг Wolfgang, Вуди Woody, Вивьен Vivien,
Габриэль Gabriel, Габриэла Gabriela, Гарольд Harold, Гарри Harry, Генри Henry, Генрих Heinrich, Герберт Herbert,
Герман Herman, Глория Gloria, Готфрид Gottfried, Грейс Grace, Грета Greta, Густав Gustav, Гюнтер Günther, Ганс Hans,
Даниэль Daniel, Даниэла Daniela, Дафна Daphne, Дебора Deborah, Дейв Dave, Дейвид David, Дженнифер Jennifer,
Дженни Jenny, Джеральд Gerald, Джеймс James, Джейн Jane, Джек Jack, Джеки Jackie, Джексон Jackson, Джессика Jessica,
Джефф Jeff, Джеффри Jeffrey, Джил Jill, Джим Jim, Джимми Jimmy, Джина Gina, Джо Joe, Джоан Joan, Джозеф Joseph,
Джон John, Джонатан Jonathan, Джонни Johnny, Джонс Jones, Джонсон Johnson, Джордж George, Джорджия Georgia, Джорджо Giorgio,
Джованни Giovanni, Джозефина Josephine, Джошуа Joshua, Джудит Judith, Джузеппе Giuseppe, Джули Julie, Джулия Julia,
Джулиан Julian, Джульетта Juliet, Диего Diego, Дик Dick, Доминик Dominic, Дональд Donald, Дороти Dorothy, Дуглас Douglas,
Дэвид David, Дэн Dan, Дэниел Daniel, Дэнни Danny, Дамиен Damien, Диана Diana, Дайана Diana, Ева Eva, Жак Jacques,
Жан Jean, Жанна Jeanne, Жаклин Jacqueline, Жерар Gérard, Жозеф Joseph, Жорж Georges, Жюль Jules, Жюли Julie, Зигмунд Sigmund,
Зигфрид Siegfried, Иоганн Johann, Иоганнес Johannes, Изабель Isabel, Изабелла Isabella, Ингрид Ingrid, Ирэн Irene,
Исаак Isaac, Йозеф Josef, Йорг Jörg, Йохан Johan, Йоханнес Johannes, Камилла Camilla, Камелия Camelia, Карен Karen,
Карл Karl, Карла Carla, Карло Carlo, Карлос Carlos, Кармен Carmen, Каролина Carolina, Кароль Carol, Кассандра Cassandra,
Катарина Katarina, Кейт Kate, Келли Kelly, Кен Ken, Кеннет Kenneth, Кеннеди Kennedy, Кевин Kevin, Кристи Christie,
Кристиан Christian, Кристина Christina, Кристин Christine, Кристофер Christopher, Крис Chris, Клара Clara, Клаудиа Claudia,
Клаудия Claudia, Клаус Klaus, Клинт Clint, Клинтон Clinton, Клод Claude, Клэр Claire, Колин Colin, Констанция Constance,
Кора Cora, Корнелия Cornelia, Кэрол Carol, Кэролайн Caroline, Кэтрин Catherine, Кэти Kathy, Лаура Laura, Лео Leo,
Леонард Leonard, Леонардо Leonardo, Леонор Leonor, Лили Lily, Лилиан Lillian, Линда Linda, Лиза Lisa, Лоренс Lawrence,
Лоренцо Lorenzo, Луи Louis, Луиза Louise, Луис Luis, Лукас Lucas, Люси Lucy, Люсьен Lucien, Лусия Lucia, Лючия Lucia,
Магдалена Magdalena, Мадлен Madeleine, Майк Mike, Майкл Michael, Макс Max, Максимилиан Maximilian, Малкольм Malcolm,
Маргарет Margaret, Маргарита Margarita, Марио Mario, Марк Mark, Маркус Marcus, Маркос Marcos, Марсель Marcel, Марсело Marcelo,
Марта Martha, Мартин Martin, Мартинес Martinez, Матильда Matilda, Мари Marie, Марианна Marianne, Мэг Meg, Мэри Mary,
Мэтт Matt, Мэттью Matthew, Меган Megan, Мэган Megan, Мелисса Melissa, Мигель Miguel, Микаэль Michael, Микаэла Michaela,
Микки Mickey, Мишель Michel, Михаэль Michael, Моника Monica, Морис Maurice, Натали Natalie, Натан Nathan, Нельсон Nelson,
Нил Neil, Ник Nick, Николас Nicholas, Николь Nicole, Ноэль Noel, Оливер Oliver, Оливия Olivia, Оливье Olivier, Оскар Oscar,
Офелия Ophelia, Пабло Pablo, Паоло Paolo, Патрик Patrick, Патриция Patricia, Патрисия Patricia, Пауль Paul, Паула Paula,
Педро Pedro, Питер Peter, Пол Paul, Полин Pauline, Поль Paul, Пьер Pierre, Ральф Ralph, Раймонд Raymond, Рафаэль Raphael,
Ребекка Rebecca, Рене René, Рикардо Ricardo, Ричард Richard, Роберт Robert, Роберта Roberta, Роберто Roberto, Родриго Rodrigo,
Роджер Roger, Розали Rosalie, Роксана Roxana, Роланд Roland, Рональд Ronald, Рональдо Ronaldo, Рудольф Rudolf, Рут Ruth,
Рэй Ray, Сабрина Sabrina, Саймон Simon, Сальвадор Salvador, Саманта Samantha, Самуэль Samuel, Сандра Sandra, Сара Sarah,
Себастьян Sebastian, Селестин Celestine, Сесилия Cecilia, Серхио Sergio, Сидней Sydney, Сильвия Silvia, Симона Simone,
Смит Smith, Софи Sophie, София Sofia, Стефан Stefan, Стефани Stephanie, Стив Steve, Стивен Steven, Стэнли Stanley,
Стюарт Stuart, Сьюзен Susan, Сэм Sam, Сэмюэл Samuel, Тед Ted, Теодор Theodore, Тереза Teresa, Терри Terry, Тим Tim,
Тимоти Timothy, Тобиас Tobias, Том Tom, Томас Thomas, Томми Tommy, Тони Tony, Уильям William, Уильямс Williams, Уилсон Wilson,
Уинстон Winston, Уолтер Walter, Уэйн Wayne, Фабрицио Fabrizio, Федерико Federico, Фелипе Felipe, Фелисия Felicia,
Фердинанд Ferdinand, Фернандо Fernando, Филип Philip, Филипп Philip, Филиппа Philippa, Филлип Phillip, Флоренс Florence,
Франк Frank, Франсуа François, Франсуаза Françoise, Франц Franz, Франциск Francis, Франческа Francesca, Франческо Francesco,
Франсиско Francisco, Фредерик Frederick, Фридрих Friedrich, Фрэнк Frank, Фрэнсис Francis, Ханна Hannah, Харви Harvey,
Хавьер Javier, Хайнц Heinz, Хелен Helen, Хелена Helena, Хелмут Helmut, Хельмут Helmut, Хендрик Hendrik, Херман Herman,
Хилари Hillary, Хиллари Hillary, Хорхе Jorge, Хосе José, Хуан Juan, Хуго Hugo, Хулио Julio, Хулиан Julián, Чак Chuck,
Чарли Charlie, Чарльз Charles, Черчилль Churchill, Шарль Charles, Шарлотта Charlotte, Шерил Sheryl, Шон Sean, Шэрон Sharon,
Эвелин Evelyn, Эдвард Edward, Эдвин Edwin, Эдгар Edgar, Эдди Eddie, Эдит Edith, Эдмунд Edmund, Эдуардо Eduardo, Эйлин Eileen,
Элен Hélène, Элеонора Eleonora, Элизабет Elizabeth, Элис Alice, Элла Ella, Эллен Ellen, Эмилио Emilio, Эмилия Emilia,
Эмили Emily, Эмма Emma, Эмануэль Emanuel, Энди Andy, Эндрю Andrew, Энн Anne, Энрике Enrique, Энтони Anthony, Эрик Eric,
Эрих Erich, Эрнандес Hernandez, Эрнандо Hernando, Эрнест Ernest, Эрнесто Ernesto, Эстер Esther, Этьен Étienne, Эшли Ashley,
Юджин Eugene, Юлиус Julius, Юнг Jung, Якоб Jakob
`

const byCyrillic: ReadonlyMap<string, string> = new Map(
  homeSpellings
    .trim()
    .split(/,\s*/)
    .map((pair) => pair.split(' ') as [string, string])
    .map(([name, spelling]) => [folded(name.toLowerCase()), spelling.toLowerCase()]),
)

/** How a name from elsewhere is spelt at home, in small letters, or nothing. @param word in small Cyrillic letters */
export function homeSpelling(word: string): string | undefined {
  return byCyrillic.get(folded(word))
}

// The table is in Russian letters; Kazakh writes the names alike, Ukrainian with its own vowels.
function folded(word: string): string {
  return word.replace(/[эєё]/g, 'е').replace(/[іїы]/g, 'и').replace(/ґ/g, 'г').replace(/ь/g, '')
}
