using PromoAudit.Text;

namespace PromoAudit.Rules;

/// <summary>PA392 to PA398: what is wrong with changes to the rules of another set.</summary>
internal static class ChangeMessages
{
    public static Diagnostic NothingToChange(SourcePlace place) =>
        Error(
            "PA398",
            place,
            new(
                "`change` is for the rules of a set that this one extends, and it extends none.",
                "`change` 用来调整所扩展的规则集里的规则，而这里没有写 `extends`。"
            ),
            new(
                "Write `extends: core` above it; rules of the set itself are changed in their own files.",
                "请在上面写 `extends: core`；本规则集自己的规则直接改它的文件。"
            )
        );

    public static Diagnostic SaysNothing(SourcePlace place, string id) =>
        Error(
            "PA398",
            place,
            new($"Nothing is changed about {id}.", $"没有写要怎么改 {id}。"),
            new(
                "Write `params`, `severity` or `off: true` beside the reason, or delete the entry.",
                "请在理由旁边写 `params`、`severity` 或 `off: true`；用不着就删掉这一项。"
            )
        );

    public static Diagnostic UnknownRule(YamlScalar id, RuleSet below)
    {
        var ids = below.Rules.Select(rule => rule.Id).ToArray();
        var nearest =
            Array.Find(ids, each => each.EndsWith("/" + id.Value, StringComparison.Ordinal))
            ?? NearestName.Find(id.Value, ids);
        return Error(
            "PA392",
            id.Place,
            new(
                $"{below.Name} {below.Version} has no rule \"{id.Value}\".",
                $"{below.Name} {below.Version} 里没有“{id.Value}”这条规则。"
            ),
            nearest is null
                ? new(
                    "`promoaudit rules list` shows the rules; those of this set are changed in their own files.",
                    "规则见 `promoaudit rules list`；本规则集自己的规则直接改它的文件。"
                )
                : new($"Write \"{nearest}\".", $"应写作“{nearest}”。")
        );
    }

    public static Diagnostic UnknownParameter(YamlScalar name, Rule rule)
    {
        var names = rule.Parameters.Select(parameter => parameter.Name).ToArray();
        return Error(
            "PA397",
            name.Place,
            new($"{rule.Id} has no parameter \"{name.Value}\".", $"{rule.Id} 没有“{name.Value}”这个参数。"),
            names.Length == 0 && rule.IsLocked
                    ? new(
                        "It has none, and it is locked: it can only be made graver, with `severity`.",
                        "它没有参数，而且已锁定：只能用 `severity` 改得更重。"
                    )
                : names.Length == 0
                    ? new(
                        "It has none; only `severity` and `off` can be changed.",
                        "它没有参数，只能改 `severity` 和 `off`。"
                    )
                : NearestName.Find(name.Value, names) is { } nearest
                    ? new($"Write \"{nearest}\".", $"应写作“{nearest}”。")
                : new($"It has {string.Join(", ", names)}.", $"它的参数：{string.Join("、", names)}。")
        );
    }

    /// <summary>A complaint about a value, with the one that the parameter has: it shows how such a value is written.</summary>
    public static Diagnostic WithValueNow(Diagnostic problem, ParameterText parameter)
    {
        var (name, now) = (parameter.Name.Value, parameter.Default.Value.Trim());
        return problem with
        {
            Remedy = new LocalizedText(
                $"{problem.Remedy?.English} Without this, `{name}` is `{now}`.".TrimStart(),
                $"{problem.Remedy?.Chinese}不改的话，“{name}”是 `{now}`。"
            ),
        };
    }

    public static Diagnostic OutOfBounds(YamlScalar value, string name, ParameterGuide bounds) =>
        Error(
            "PA396",
            value.Place,
            new(
                $"`{name}` cannot be {value.Value.Trim()}: it is {English(bounds)}.",
                $"“{name}”不能是 {value.Value.Trim()}，它的范围是{Chinese(bounds)}。"
            ),
            new(
                "Write a value within the bounds, in the unit or currency that they have.",
                "请写范围以内的值，单位或币种也要一致。"
            )
        );

    public static Diagnostic NoBounds(SourcePlace place, string type) =>
        Error(
            "PA396",
            place,
            new($"A parameter of type {type} has no smaller and greater values.", $"{type} 类型的参数没有大小之分。"),
            new("Delete `min` and `max`.", "请删掉 `min` 和 `max`。")
        );

    public static Diagnostic LockedOff(SourcePlace place, Rule rule, RuleSet home) =>
        Locked(
            place,
            rule,
            home,
            new("so it cannot be switched off", "不能关闭"),
            new("Delete the entry.", "请删掉这一项。")
        );

    public static Diagnostic LockedMilder(SourcePlace place, Rule rule, RuleSet home, Severity severity)
    {
        var gravest = RuleWords.Severities.WordFor(rule.Gravest);
        return Locked(
            place,
            rule,
            home,
            new(
                $"so it cannot be made milder: {RuleWords.Severities.WordFor(severity)} instead of {gravest}",
                $"不能从 {gravest} 改轻为 {RuleWords.Severities.WordFor(severity)}"
            ),
            new($"Write {gravest} or graver, or delete the line.", $"请写 {gravest} 或更重的级别，或者删掉这一行。")
        );
    }

    public static Diagnostic LockedParameter(YamlScalar name, Rule rule) =>
        Error(
            "PA395",
            name.Place,
            new(
                $"{rule.Id} is locked, and its parameter \"{name.Value}\" has no bounds within which it may be tuned.",
                $"{rule.Id} 已锁定，参数“{name.Value}”没有可调范围。"
            ),
            new("Delete the line.", "请删掉这一行。")
        );

    /// <param name="place">Of the name of the locked rule.</param>
    public static Diagnostic LockedAbsorbed(SourcePlace place, string id) =>
        Error(
            "PA395",
            place,
            new(
                $"{id} is locked, so a rule of another set cannot absorb it: its findings would no longer be shown.",
                $"{id} 已锁定，别的规则集里的规则不能合并它，否则它的结果就不再显示了。"
            ),
            new("Take it out of `absorbs`.", "请从 `absorbs` 里删掉它。")
        );

    public static Diagnostic SameSwitch(SourcePlace place, string id, bool isOff) =>
        Warning(
            place,
            isOff
                ? new($"{id} is switched off already.", $"{id} 本来就已关闭。")
                : new($"{id} is not switched off, so this changes nothing.", $"{id} 本来就没有关闭，这样写不起作用。")
        );

    public static Diagnostic SameSeverity(SourcePlace place, string id, Severity severity)
    {
        var word = RuleWords.Severities.WordFor(severity);
        return Warning(place, new($"{id} is {word} without this.", $"{id} 本来就是 {word}。"));
    }

    public static Diagnostic SameValue(SourcePlace place, string id, string name, ParameterText parameter) =>
        Warning(
            place,
            new(
                $"`{name}` of {id} is {parameter.Default.Value.Trim()} without this.",
                $"{id} 的“{name}”本来就是 {parameter.Default.Value.Trim()}。"
            )
        );

    /// <param name="isHere">Whether this very change switches it off.</param>
    public static Diagnostic OffAnyway(SourcePlace place, string id, bool isHere) =>
        Warning(
            place,
            new(
                $"{id} is switched off, so that other changes of it have no effect.",
                $"{id} 已关闭，对它的其他改动不起作用。"
            ),
            isHere
                ? new("Write either `off: true` or the changes.", "`off: true` 和其他改动只写一样。")
                : new("Write `off: false` beside them to switch it on again.", "想重新启用，请在旁边写 `off: false`。")
        );

    /// <param name="id">The one that is named.</param>
    public static Diagnostic Deprecated(SourcePlace place, string id, string? replacement) =>
        new(
            "PA394",
            DiagnosticSeverity.Warning,
            place,
            new($"{id} is deprecated and no longer runs.", $"{id} 已停用，不再运行。"),
            replacement is { } other
                ? new($"Name {other}, which takes its place.", $"请改写替代它的 {other}。")
                : new("Delete the line.", "请删掉这一行。")
        );

    private static Diagnostic Locked(
        SourcePlace place,
        Rule rule,
        RuleSet home,
        LocalizedText consequence,
        LocalizedText remedy
    ) =>
        Error(
            "PA395",
            place,
            new(
                $"{home.Name} has locked {rule.Id}, {consequence.English}.",
                $"{home.Name} 已锁定 {rule.Id}，{consequence.Chinese}。"
            ),
            remedy
        );

    private static string English(ParameterGuide bounds) =>
        (bounds.Min?.Value.Trim(), bounds.Max?.Value.Trim()) switch
        {
            ({ } min, { } max) => $"at least {min} and at most {max}",
            ({ } min, null) => $"at least {min}",
            (_, var max) => $"at most {max}",
        };

    private static string Chinese(ParameterGuide bounds) =>
        (bounds.Min?.Value.Trim(), bounds.Max?.Value.Trim()) switch
        {
            ({ } min, { } max) => $" {min} 到 {max}",
            ({ } min, null) => $"不小于 {min}",
            (_, var max) => $"不大于 {max}",
        };

    private static Diagnostic Error(string code, SourcePlace place, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, place, message, remedy);

    private static Diagnostic Warning(SourcePlace place, LocalizedText message, LocalizedText? remedy = null) =>
        new(
            "PA393",
            DiagnosticSeverity.Warning,
            place,
            message,
            remedy ?? new("Delete the line, or write what it should be.", "请删掉这一行，或者写上想要的值。")
        );
}
