using System.Globalization;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Governance.Proofs;

/// <summary>Why a verdict does not hold for the files that are here, or what has to be known where it does.</summary>
internal static class VerdictReasons
{
    private const int PlansNamed = 3;

    public static readonly LocalizedText Edited = new(
        "The verdict was edited: its content is not what its digest says.",
        "结论文件被改过：内容和它自己的摘要对不上。"
    );

    public static readonly LocalizedText WrongSignature = new(
        "The signature is not of the key that was given.",
        "签名和给出的密钥对不上。"
    );

    public static readonly LocalizedText NoSignature = new(
        "The verdict is not signed, and a key was given.",
        "给出了密钥，但结论文件没有签名。"
    );

    public static readonly LocalizedText NoRules = new(
        "The run had no rules, so nothing was audited.",
        "那次运行没有规则，什么都没有审计。"
    );

    public static LocalizedText DidNotPass(LaunchVerdict verdict)
    {
        var word = WordOf(verdict.Outcome);
        return verdict.Reasons.IsEmpty
            ? new($"The decision was not to pass but: {word.English}.", $"结论不是通过，而是：{word.Chinese}。")
            : new(
                $"The decision was not to pass but: {word.English}. {string.Join(' ', verdict.Reasons.Select(reason => reason.English))}",
                $"结论不是通过，而是：{word.Chinese}。{string.Concat(verdict.Reasons.Select(reason => reason.Chinese))}"
            );
    }

    public static LocalizedText Milder(Severity? was, Severity wanted) =>
        was is null
            ? new(
                $"The run had no threshold; here {WordOf(wanted)} findings stop it.",
                $"那次运行没有设拦截级别，这里要求从 {WordOf(wanted)} 起就拦截。"
            )
            : new(
                $"The run stopped at {WordOf(was)} findings only; here {WordOf(wanted)} ones stop it.",
                $"那次运行的拦截级别是 {WordOf(was)}，这里要求从 {WordOf(wanted)} 起就拦截。"
            );

    public static LocalizedText FromTheFuture(DateTimeOffset was, DateTimeOffset now) =>
        new(
            $"The verdict is of {Shown(was)}, and here it is {Shown(now)}: one of the clocks is wrong.",
            $"结论的时间是 {Shown(was)}，而这里是 {Shown(now)}，有一边的时钟不对。"
        );

    public static LocalizedText TooOld(DateTimeOffset moment, TimeSpan age, TimeSpan most) =>
        new(
            $"The verdict is of {Shown(moment)}, {Shown(age)} ago, and may be {Shown(most)} old at most.",
            $"结论的时间是 {Shown(moment)}，已经过了 {Shown(age)}，最多允许 {Shown(most)}。"
        );

    public static LocalizedText Expired(DateOnly last) =>
        new(
            $"A waiver that the decision rests on counted until {Shown(last)}.",
            $"结论所依据的豁免在 {Shown(last)} 到期。"
        );

    public static LocalizedText OtherTool(string was, string now) =>
        new($"The verdict is of promoaudit {was}, and this is {now}.", $"结论由 promoaudit {was} 得出，这里是 {now}。");

    public static LocalizedText OtherRules(RuleStamp was, RuleStamp now) =>
        new(
            $"The run used {was.Name} {was.Version} ({was.Digest}); here the rules are {now.Name} {now.Version} ({now.Digest}).",
            $"那次运行用的是 {was.Name} {was.Version}（{was.Digest}），这里的规则是 {now.Name} {now.Version}（{now.Digest}）。"
        );

    public static LocalizedText RulesNotHere(RuleStamp was) =>
        new(
            $"The rules {was.Name} {was.Version} are not here; the signature vouches for them.",
            $"这里没有规则 {was.Name} {was.Version}，由签名方担保。"
        );

    public static LocalizedText NotHere(string path) =>
        new(
            $"\"{path}\" is not here to compare; the signature vouches for it.",
            $"这里没有“{path}”可以比对，由签名方担保。"
        );

    public static LocalizedText Missing(string path) =>
        new(
            $"The run used \"{path}\", which is not here, and no signature vouches for it.",
            $"那次运行用到了“{path}”，这里没有，也没有签名担保。"
        );

    public static LocalizedText WaiversMovedOn(string was, string now) =>
        new(
            $"The waivers that counted are those of commit {was}; the revision is commit {now} here.",
            $"那次运行采用的是提交 {was} 里的豁免；这个版本在这里是提交 {now}。"
        );

    public static LocalizedText NotUsed(string path) =>
        new($"The run did not use \"{path}\", which counts here.", $"“{path}”在这里起作用，那次运行却没有用它。");

    public static LocalizedText OtherSetting(string name, string? was, string? now) =>
        new(
            $"The run had {name} set to {was ?? "nothing"}; here it is {now ?? "nothing"}.",
            $"那次运行的 {name} 是 {was ?? "未设置"}，这里是 {now ?? "未设置"}。"
        );

    public static LocalizedText Changed(string path, string was, string now) =>
        new(
            $"\"{path}\" is not what was audited: its SHA-256 was {was}, and is {now}.",
            $"“{path}”和审计时不一样：SHA-256 当时是 {was}，现在是 {now}。"
        );

    public static LocalizedText IsOther(string path, string twin) =>
        new(
            $"\"{path}\" has the content that was audited as \"{twin}\".",
            $"“{path}”现在的内容，当时是以“{twin}”审计的。"
        );

    /// <param name="plans">That include it, at least one.</param>
    public static LocalizedText IncludeChanged(IReadOnlyList<string> plans, string path, string was, string now)
    {
        var first = plans.Take(PlansNamed);
        var english = string.Join(", ", first.Select(plan => $"\"{plan}\""));
        var chinese = string.Join('、', first.Select(plan => $"“{plan}”"));
        var rest = plans.Count - PlansNamed;
        return new(
            $"\"{path}\", which "
                + (plans.Count == 1 ? $"{english} includes" : $"{plans.Count} plans include ({english}{More()})")
                + $", is not what was audited: its SHA-256 was {was}, and is {now}.",
            (
                plans.Count == 1
                    ? $"{chinese}引用的"
                    : $"{plans.Count} 份方案（{chinese}{(rest > 0 ? " 等" : "")}）引用的"
            ) + $"“{path}”和审计时不一样：SHA-256 当时是 {was}，现在是 {now}。"
        );

        string More() => rest > 0 ? $" and {rest} more" : "";
    }

    public static LocalizedText NoLongerIncluded(string plan, string path) =>
        new($"\"{plan}\" no longer includes \"{path}\".", $"“{plan}”不再引用“{path}”。");

    public static LocalizedText NewlyIncluded(string plan, string path) =>
        new(
            $"\"{plan}\" includes \"{path}\", which was not audited with it.",
            $"“{plan}”引用了“{path}”，审计时没有这个文件。"
        );

    public static LocalizedText NotAudited(string path, string? part) =>
        part is null
            ? new(
                $"\"{path}\" was not audited in this run, under this or any other name.",
                $"那次运行没有审计“{path}”，也没有以别的名称审计过同样的内容。"
            )
            : new(
                $"\"{path}\" was not audited in this run, which was about a part of the plans only: {part}.",
                $"那次运行没有审计“{path}”：它只审计了一部分方案（{part}）。"
            );

    public static LocalizedText CouldNotBeAudited(string path) =>
        new($"\"{path}\" could not be audited in this run.", $"那次运行没能审计“{path}”。");

    public static LocalizedText Unreadable(string path) =>
        new($"\"{path}\" or something that it includes cannot be read here.", $"这里读不了“{path}”或它引用的文件。");

    public static LocalizedText AuditedAs(string path, string name) =>
        new($"\"{path}\" was audited as \"{name}\".", $"“{path}”当时是以“{name}”审计的。");

    private static LocalizedText WordOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass => new("pass", "通过"),
            Outcome.Stop => new("stop", "拦截"),
            Outcome.Unreadable => new("unreadable", "读不了"),
            _ => new("failed", "内部错误"),
        };

    private static string WordOf(Severity? severity) =>
        severity is { } known ? RuleWords.Severities.WordFor(known) : "never";

    private static string Shown(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);

    private static string Shown(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Shown(TimeSpan age) =>
        age.TotalDays >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)age.TotalDays}d{age.Hours}h")
            : string.Create(CultureInfo.InvariantCulture, $"{(int)age.TotalHours}h{age.Minutes}m");
}
