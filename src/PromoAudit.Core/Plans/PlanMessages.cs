using PromoAudit.Text;

namespace PromoAudit.Plans;

/// <summary>Every complaint about the text of a plan (PA1xx), one method each.</summary>
internal static partial class PlanMessages
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

    private static Diagnostic Error(string code, SourcePlace place, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, place, message, remedy);
}
