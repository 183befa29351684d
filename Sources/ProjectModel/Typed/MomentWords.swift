/// The words of dates, in English and in French, folded.
enum MomentWords {
    static let weekdays: [String: Weekday] = spelled([
        (.monday, "mon monday lun lundi"), (.tuesday, "tue tues tuesday mar mardi"),
        (.wednesday, "wed weds wednesday mer mercredi"), (.thursday, "thu thur thurs thursday jeu jeudi"),
        (.friday, "fri friday ven vendredi"), (.saturday, "sat saturday sam samedi"),
        (.sunday, "sun sunday dim dimanche"),
    ])

    static let months: [String: Int64] = spelled([
        (1, "jan january janv janvier"), (2, "feb february fev fevr fevrier"), (3, "mar march mars"),
        (4, "apr april avr avril"), (5, "may mai"), (6, "jun june juin"), (7, "jul july juil juillet"),
        (8, "aug august aou aout"), (9, "sep sept september septembre"), (10, "oct october octobre"),
        (11, "nov november novembre"), (12, "dec december decembre"),
    ])

    static let units: [String: MomentPhrase.Unit] = spelled([
        (.minutes, "m min mins minute minutes"), (.hours, "h hr hrs hour hours heure heures"),
        (.days, "d day days j jour jours"), (.weeks, "w wk wks week weeks sem semaine semaines"),
        (.months, "mo mos month months mois"), (.years, "y yr yrs year years an ans"),
    ])

    /// Days from today.
    static let days: [String: Int64] = spelled([
        (0, "today aujourd'hui auj tonight"), (1, "tomorrow tmrw tomorow demain"), (2, "apresdemain"),
        (-1, "yesterday hier"),
    ])

    static let dayparts: [String: MomentPhrase.Daypart] = spelled([
        (.morning, "morning matin"), (.afternoon, "afternoon apresmidi"), (.evening, "evening soir"),
        (.night, "night tonight nuit"), (.end, "eod cob"),
    ])

    static let numbers: [String: Int64] = spelled([
        (1, "a an one un une"), (2, "two deux"), (3, "three trois"), (4, "four quatre"), (5, "five cinq"),
        (6, "six"),
        (7, "seven sept"), (8, "eight huit"), (9, "nine neuf"), (10, "ten dix"),
    ])

    static let which: [String: MomentPhrase.Which] = spelled([
        (.next, "next prochain prochaine"), (.this, "this ce cette coming"),
        (.last, "last dernier derniere passe passee"),
    ])

    static let noon: Set = ["noon", "midday", "midi"]
    static let midnight: Set = ["midnight", "minuit"]
    static let ordinals: Set = ["st", "nd", "rd", "th", "er", "eme", "e"]
    /// Words that carry nothing.
    static let fillers: Set = [
        "at", "on", "the", "le", "la", "l", "a", "of", "de", "du", "by", "for", "um", "t", "avant", "vers",
    ]
    static let ahead: Set = ["in", "dans"]
    static let ends: Set = ["end", "fin"]

    private static func spelled<Value>(_ table: [(Value, String)]) -> [String: Value] {
        var words: [String: Value] = [:]
        for (value, spellings) in table {
            for word in spellings.split(separator: " ") { words[String(word)] = value }
        }
        return words
    }
}
