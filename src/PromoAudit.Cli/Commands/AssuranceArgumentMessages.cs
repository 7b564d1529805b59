using PromoAudit.Governance;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>PA645 and PA646: what can be wrong with <c>--assurance</c>.</summary>
internal static class AssuranceArgumentMessages
{
    public static Diagnostic UnknownKind(string name)
    {
        var known = AssuranceTraits.All.Select(traits => traits.Name).ToList();
        var nearest = NearestName.Find(name, [.. known, AssuranceArguments.Strict]);
        return Error(
            "PA645",
            new($"{AssuranceArguments.Name} knows no \"{name}\".", $"{AssuranceArguments.Name} 不认识“{name}”。"),
            nearest is not null
                ? new($"Did you mean \"{nearest}\"?", $"是不是想写“{nearest}”？")
                : new(
                    $"Write {AssuranceArguments.Strict}, or one of {string.Join(", ", known)}.",
                    $"请写 {AssuranceArguments.Strict}，或其中之一：{string.Join("、", known)}。"
                )
        );
    }

    /// <param name="level">Empty where none is said.</param>
    public static Diagnostic UnknownLevel(string kind, string level)
    {
        var (english, chinese) = (
            string.Join(", ", AssurancePolicy.LevelNames),
            string.Join("、", AssurancePolicy.LevelNames)
        );
        return Error(
            "PA646",
            level.Length == 0
                ? new($"\"{kind}\" needs a level.", $"“{kind}”后面要写级别。")
                : new($"\"{level}\" is no level of \"{kind}\".", $"“{level}”不是“{kind}”的级别。"),
            new($"Write {kind}= and one of {english}.", $"请写 {kind}=，后面是 {chinese} 之一。")
        );
    }

    private static Diagnostic Error(string code, LocalizedText message, LocalizedText remedy) =>
        new(code, DiagnosticSeverity.Error, null, message, remedy);
}
