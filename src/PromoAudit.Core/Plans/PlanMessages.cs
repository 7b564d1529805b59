using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <summary>Every complaint about the text of a plan (PA1xx), one method each.</summary>
internal static class PlanMessages
{
    public static Diagnostic UnknownKey(
        SourcePlace place,
        string key,
        string owner,
        string? nearest,
        IEnumerable<string> known
    ) =>
        Error(
            "PA101",
            place,
            new($"A {owner} has no field \"{key}\".", $"{owner} 里没有“{key}”这个字段。"),
            nearest is not null
                ? new($"Write \"{nearest}\".", $"应写作“{nearest}”。")
                : new($"Its fields are {string.Join(", ", known)}.", $"可用的字段有：{string.Join("、", known)}。")
        );

    public static Diagnostic Missing(SourcePlace place, string key, string owner, string example) =>
        Error(
            "PA102",
            place,
            new($"The {owner} does not say its \"{key}\".", $"{owner} 没有写“{key}”。"),
            new($"Add a line such as {example}.", $"请补上一行，例如 {example}。")
        );

    public static Diagnostic WrongForm(SourcePlace place, string key, LocalizedText wanted, string example) =>
        Error(
            "PA103",
            place,
            new($"\"{key}\" takes {wanted.English}.", $"“{key}”应填{wanted.Chinese}。"),
            new($"Write it like {example}.", $"写法如 {example}。")
        );

    public static Diagnostic Blank(SourcePlace place, string key) =>
        new(
            "PA104",
            DiagnosticSeverity.Warning,
            place,
            new($"\"{key}\" is left blank, so it counts as not filled in.", $"“{key}”后面是空的，按没有填写处理。"),
            new(
                "Fill it in, or delete the line; where there is nothing on purpose, write none.",
                "请填写，或删掉这一行；确实没有的，写 none。"
            )
        );

    public static Diagnostic BarePercent(SourcePlace place, string key, string text, bool isReduction)
    {
        var zhe = ScalarText.TryNumber(text, out var number) && number is > 0 and < 100 ? (100 - number) / 10 : 8;
        return isReduction
            ? Error(
                "PA105",
                place,
                new(
                    $"\"{key}: {text}\" has no unit: it could mean {text} % off or {text} % still to pay.",
                    $"“{key}: {text}”没有单位：看不出是减去 {text}% 还是按 {text}% 付款。"
                ),
                new(
                    $"Write {text}% to take {text} % off, or {zhe:0.##}折, which is the same.",
                    $"要减 {text}%，写 {text}% 或 {zhe:0.##}折。"
                )
            )
            : Error(
                "PA105",
                place,
                new($"\"{key}: {text}\" has no unit.", $"“{key}: {text}”没有单位。"),
                new($"Write {text}%.", $"写成 {text}%。")
            );
    }

    public static Diagnostic ZheNotHere(SourcePlace place, string key, string text, decimal paid) =>
        Error(
            "PA106",
            place,
            new(
                $"\"{text}\" says what a buyer still pays; \"{key}\" is a share and not a discount.",
                $"“{text}”是付款折扣，而“{key}”填的是占比，不是折扣。"
            ),
            new(
                $"Write the share with a percent sign, such as {paid * 100:0.##}%.",
                $"用百分号写占比，例如 {paid * 100:0.##}%。"
            )
        );

    public static Diagnostic OutOfRange(SourcePlace place, string key, string text, string least, string most) =>
        Error(
            "PA107",
            place,
            new(
                $"\"{key}: {text}\" is outside what can be: {least} to {most}.",
                $"“{key}: {text}”超出范围，应在 {least} 到 {most} 之间。"
            ),
            new($"Write a figure from {least} to {most}.", $"请填 {least} 到 {most} 之间的数。")
        );

    public static Diagnostic UnknownWord(
        SourcePlace place,
        string key,
        string text,
        string? nearest,
        IEnumerable<string> words
    ) =>
        Error(
            "PA108",
            place,
            new($"\"{key}\" does not know the word \"{text}\".", $"“{key}”不认识“{text}”这个词。"),
            nearest is not null
                ? new(
                    $"Write \"{nearest}\"; the words are {string.Join(", ", words)}.",
                    $"应写作“{nearest}”；可选：{string.Join("、", words)}。"
                )
                : new($"Choose from {string.Join(", ", words)}.", $"可选：{string.Join("、", words)}。")
        );

    public static Diagnostic UnquotedReason(SourcePlace place) =>
        Error(
            "PA109",
            place,
            new(
                "The reason after \"unlimited\" was cut off: a comma outside quotes starts a new key.",
                "“unlimited”后面的理由被截断了：没有加引号，逗号之后成了另一个字段。"
            ),
            new(
                "Put the whole reason in quotes: {unlimited: \"standing rule, reviewed quarterly\"}.",
                "给整句理由加上引号，例如 {unlimited: \"长期规则，每季复核\"}。"
            )
        );

    public static Diagnostic NoReason(SourcePlace place, string key) =>
        Error(
            "PA110",
            place,
            new($"\"{key}\" is unlimited, but nobody says why.", $"“{key}”写了不设上限，但没有写理由。"),
            new(
                $"Write {key}: {{unlimited: \"who decided it, and why\"}}.",
                $"写成 {key}: {{unlimited: \"谁批准、为什么\"}}。"
            )
        );

    public static Diagnostic UnknownZone(SourcePlace place, string name, string? nearest) =>
        Error(
            "PA111",
            place,
            new($"There is no time zone \"{name}\".", $"没有“{name}”这个时区。"),
            nearest is not null
                ? new($"Write {nearest}.", $"应写作 {nearest}。")
                : new(
                    "Write an IANA name such as Asia/Shanghai or Europe/London.",
                    "请写 IANA 时区名，例如 Asia/Shanghai。"
                )
        );

    public static Diagnostic SkippedTime(SourcePlace place, string text, string zone, string next) =>
        Error(
            "PA112",
            place,
            new(
                $"{text} does not exist in {zone}: clocks are put forward over it.",
                $"{zone} 没有 {text} 这个时刻：夏令时拨钟跳过了它。"
            ),
            new($"Write {next}, the first time after it.", $"可写 {next}，即跳过之后的第一个时刻。")
        );

    public static Diagnostic DoubledTime(SourcePlace place, string text, string zone, string first, string second) =>
        Error(
            "PA113",
            place,
            new(
                $"{text} happens twice in {zone}: clocks are put back over it.",
                $"{zone} 的 {text} 会出现两次：夏令时结束要回拨。"
            ),
            new($"Write the one you mean: {first} or {second}.", $"请写明是哪一个：{first} 或 {second}。")
        );

    public static Diagnostic DateWithoutTime(SourcePlace place, string key, string date, string nextDay) =>
        Error(
            "PA114",
            place,
            new(
                $"\"{key}: {date}\" does not say whether {date} itself is included.",
                $"“{key}: {date}”没有说明 {date} 当天算不算在内。"
            ),
            new(
                $"Write through: {date} if it is, or {key}: {date}T00:00 if the promotion ends as the day begins (the end of the day is {nextDay}T00:00).",
                $"当天算在内写 through: {date}；零点就结束写 {key}: {date}T00:00（当天结束是 {nextDay}T00:00）。"
            )
        );

    public static Diagnostic UnknownCurrency(SourcePlace place, string code, string? nearest) =>
        Error(
            "PA115",
            place,
            new($"\"{code}\" is not an ISO 4217 currency code.", $"“{code}”不是 ISO 4217 货币代码。"),
            new(
                $"Write {nearest ?? "a code such as CNY, USD or EUR"}.",
                $"请写 {nearest ?? "CNY、USD、EUR 这样的代码"}。"
            )
        );

    public static Diagnostic NoExchangeRate(SourcePlace place, string text, string code, string planCurrency) =>
        Error(
            "PA116",
            place,
            new(
                $"\"{text}\" is in {code}, the plan is in {planCurrency}, and the plan declares no rate.",
                $"“{text}”是 {code}，本计划用 {planCurrency}，但没有写明汇率。"
            ),
            new(
                $"Write the amount in {planCurrency}, or add the rate to the plan: exchangeRates: {{{code}: 7.1}}.",
                $"改用 {planCurrency} 填写，或在计划里加上汇率，例如 exchangeRates: {{{code}: 7.1}}。"
            )
        );

    public static Diagnostic BothForms(SourcePlace place, string first, string second) =>
        Error(
            "PA117",
            place,
            new($"\"{first}\" and \"{second}\" say the same thing twice.", $"“{first}”和“{second}”说的是同一件事。"),
            new($"Keep one of them.", $"只保留其中一个。")
        );

    public static Diagnostic SeveralKinds(SourcePlace place, string first, string second) =>
        Error(
            "PA118",
            place,
            new($"This benefit is both \"{first}\" and \"{second}\".", $"这一项优惠同时写了“{first}”和“{second}”。"),
            new(
                $"Write one benefit each: benefits: [{{{first}: …}}, {{{second}: …}}].",
                $"一项优惠写一种：benefits: [{{{first}: …}}, {{{second}: …}}]。"
            )
        );

    public static Diagnostic Duplicate(SourcePlace place, string what, string id, SourcePlace first) =>
        Error(
            "PA119",
            place,
            new(
                $"The {what} \"{id}\" is there already, at {first}.",
                $"{ChineseNoun(what)}“{id}”已经出现过，在 {first}。"
            ),
            new("Give each its own.", "请各用各的编号。")
        );

    public static Diagnostic UnknownReference(SourcePlace place, string what, string name, string? nearest) =>
        Error(
            "PA120",
            place,
            new($"There is no {what} \"{name}\" in this plan.", $"本计划里没有{ChineseNoun(what)}“{name}”。"),
            nearest is not null
                ? new($"Write \"{nearest}\".", $"应写作“{nearest}”。")
                : new($"Add it, or take the name out.", $"请补上它，或删掉这个名字。")
        );

    public static Diagnostic ReversedWindow(SourcePlace place, string from, string to) =>
        Error(
            "PA121",
            place,
            new($"The window ends at {to}, before it begins at {from}.", $"结束时间 {to} 早于开始时间 {from}。"),
            new("Swap the two, or correct the year.", "请检查是否写反，或年份写错。")
        );

    public static Diagnostic ReversedRange(SourcePlace place, string key, decimal first, decimal second) =>
        Error(
            "PA122",
            place,
            new($"\"{key}\" runs from {first} down to {second}.", $"“{key}”的区间从 {first} 到 {second}，前大后小。"),
            new(
                $"Write the smaller figure first: between: [{second}, {first}].",
                $"小的写前面：between: [{second}, {first}]。"
            )
        );

    public static Diagnostic EmptyScope(SourcePlace place) =>
        Error(
            "PA123",
            place,
            new(
                "An empty scope means everything to some shops and nothing to others.",
                "适用范围是空的：有的系统当作全场，有的当作没有商品。"
            ),
            new(
                "Write scope: all for every item, or name skus or categories.",
                "全场写 scope: all，否则写明 skus 或 categories。"
            )
        );

    public static Diagnostic UnknownVersion(SourcePlace place, string text) =>
        Error(
            "PA124",
            place,
            new(
                $"This is format version \"{text}\"; PromoAudit reads version 1.",
                $"格式版本是“{text}”，PromoAudit 只认版本 1。"
            ),
            new("Write promoaudit: 1.", "写 promoaudit: 1。")
        );

    public static Diagnostic IncludeEscapes(SourcePlace place, string path) =>
        Error(
            "PA125",
            place,
            new($"\"{path}\" leaves the folder of the plan.", $"“{path}”跑到计划所在的文件夹外面去了。"),
            new("Include only files in the plan's own folder or below it.", "只能引用计划所在文件夹及其下级的文件。")
        );

    public static Diagnostic IncludeCycle(SourcePlace place, string chain) =>
        Error(
            "PA126",
            place,
            new($"These files include each other in a circle: {chain}.", $"这些文件互相引用成了环：{chain}。"),
            new("Take one of the include lines out.", "删掉其中一处 include。")
        );

    public static Diagnostic IncludeTooDeep(SourcePlace place, int most) =>
        Error(
            "PA127",
            place,
            new($"More than {most} files include one another.", $"引用的文件超过 {most} 个。"),
            new("Put what is shared into one file.", "请把公用部分放进同一个文件。")
        );

    public static Diagnostic Unreadable(SourcePlace place, string path, LocalizedText problem) =>
        Error(
            "PA128",
            place,
            new($"\"{path}\" cannot be read: {problem.English}", $"读不到“{path}”：{problem.Chinese}"),
            new(
                "Check the name; it is looked up beside the file that names it.",
                "请检查文件名；它从引用它的那个文件所在的位置找起。"
            )
        );

    public static Diagnostic SharesNotWhole(SourcePlace place, string what, string total) =>
        Error(
            "PA129",
            place,
            new($"The {what} add up to {total} instead of 100%.", $"{ChineseNoun(what)}加起来是 {total}，不是 100%。"),
            new("Correct the shares so that they make 100%.", "请改到合计 100%。")
        );

    public static Diagnostic TooMany(SourcePlace place, string what, int most) =>
        Error(
            "PA130",
            place,
            new($"There are more than {most} {what}.", $"{ChineseNoun(what)}超过 {most} 个。"),
            new("Split the plan into several files.", "请拆成几个文件。")
        );

    public static Diagnostic NoSuchDay(SourcePlace place, string text) =>
        Error(
            "PA131",
            place,
            new($"The calendar has no day or hour \"{text}\".", $"日历上没有“{text}”这个时间。"),
            new("Write one that exists, such as 2026-02-28T23:59.", "请写一个存在的时间，例如 2026-02-28T23:59。")
        );

    private static string ChineseNoun(string english) =>
        english switch
        {
            "promotion" or "promotions" => "活动",
            "item" or "items" => "商品",
            "category" => "类目",
            "tag" => "标签",
            "shares of the funding" => "出资比例",
            "chances of the prizes" => "中奖概率",
            "budget" => "预算",
            _ => english,
        };

    private static Diagnostic Error(string code, SourcePlace place, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, place, message, remedy);
}
