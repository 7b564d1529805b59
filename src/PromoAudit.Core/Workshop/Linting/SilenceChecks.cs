using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Linting;

/// <summary>Silences that silence nothing.</summary>
internal static class SilenceChecks
{
    public static void Idle(LintOffText off, LintComplaints complaints)
    {
        var name = off.Check.Value;
        var names = LintChecks.All.Select(check => check.Name).ToArray();
        if (Array.IndexOf(names, name) >= 0)
        {
            complaints.Add(
                off.Check.Place,
                new(
                    $"\"{name}\" finds nothing here, so that there is nothing to silence.",
                    $"“{name}”在这里没有发现问题，用不着关掉。"
                ),
                new("Delete the line.", "请删掉这一行。")
            );
            return;
        }

        complaints.Add(
            off.Check.Place,
            new($"No check is called \"{name}\".", $"没有叫“{name}”的检查。"),
            NearestName.Find(name, names) is { } nearest
                ? new($"Write \"{nearest}\".", $"应写作“{nearest}”。")
                : new($"The checks are {string.Join(", ", names)}.", $"可用的检查：{string.Join("、", names)}。")
        );
    }
}
