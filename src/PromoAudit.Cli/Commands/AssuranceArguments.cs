using PromoAudit.Cli.Shell;
using PromoAudit.Governance;
using PromoAudit.Governance.Settings;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary>Reads <c>--assurance skipped-file=fail</c> and <c>--assurance strict</c>; what stands later counts.</summary>
internal static class AssuranceArguments
{
    public const string Name = "--assurance";
    public const string Strict = "strict";

    public static RepeatableOption Make(Language language) =>
        new(
            Name,
            new LocalizedText(
                "What makes a run say less than it seems to: skipped-file=fail, or ignore or warn; strict raises all. May be given several times.",
                "哪些情况会让结论不如看上去可靠：skipped-file=fail，也可以是 ignore 或 warn；strict 全部提高一级。可以写多次。"
            ).In(language)
        )
        {
            HelpName = "kind=level",
        };

    /// <returns>What is wrong with them; null when nothing is.</returns>
    public static Diagnostic? Over(GateSettings below, IReadOnlyList<string> written, out GateSettings settings)
    {
        settings = below;
        foreach (var one in written)
        {
            if (one == Strict)
            {
                foreach (var traits in AssuranceTraits.All)
                {
                    settings = With(settings, traits.Kind, traits.Strict);
                }

                continue;
            }

            if (Read(one, out var kind, out var level) is { } wrong)
            {
                return wrong;
            }

            settings = With(settings, kind, level);
        }

        return null;
    }

    private static Diagnostic? Read(string written, out AssuranceKind kind, out AssuranceLevel level)
    {
        (kind, level) = (default, default);
        var sign = written.IndexOf('=', StringComparison.Ordinal);
        var name = sign < 0 ? written : written[..sign];
        if (AssuranceTraits.Find(name) is not { } traits)
        {
            return AssuranceArgumentMessages.UnknownKind(name);
        }

        var said = sign < 0 ? "" : written[(sign + 1)..];
        if (AssurancePolicy.FindLevel(said) is not { } found)
        {
            return AssuranceArgumentMessages.UnknownLevel(name, said);
        }

        (kind, level) = (traits.Kind, found);
        return null;
    }

    private static GateSettings With(GateSettings settings, AssuranceKind kind, AssuranceLevel level) =>
        settings with
        {
            Assurances =
            [
                .. settings.Assurances.Where(one => one.Kind != kind),
                new AssuranceSetting(kind, level, SettingOrigin.Of(Name)),
            ],
        };
}
