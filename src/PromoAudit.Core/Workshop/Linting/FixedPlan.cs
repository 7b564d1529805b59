using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Linting;

/// <summary>The plan of an example with what its findings say to write written in.</summary>
internal static class FixedPlan
{
    /// <returns>Null where nothing is to be written, or where it is not a field of the plan, a promotion or an item.</returns>
    public static YamlMapping? Of(YamlMapping plan, ImmutableArray<Finding> findings)
    {
        var isChanged = false;
        foreach (var finding in findings)
        {
            foreach (var fix in finding.Fixes)
            {
                if (Layer(finding, fix) is not { } layer)
                {
                    return null;
                }

                plan = ExamplePlan.Over(plan, layer);
                isChanged = true;
            }
        }

        return isChanged ? plan : null;
    }

    /// <summary>One field as a plan that says nothing else.</summary>
    private static YamlMapping? Layer(Finding finding, FieldFix fix)
    {
        var dot = fix.Path.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || fix.To.AsSpan().ContainsAny('\n', '\r'))
        {
            return null;
        }

        var (owner, steps) = (fix.Path[..dot], fix.Path[(dot + 1)..].Split('.'));
        var bracket = owner.IndexOf('[', StringComparison.Ordinal);
        var root = bracket < 0 ? owner : owner[..bracket];
        var name = bracket < 0 ? SubjectOf(finding, root) : owner[(bracket + 1)..^1];
        var text = steps.Reverse().Aggregate(fix.To, (value, step) => $"{{{step}: {value}}}");
        var whole = (root, name) switch
        {
            ("plan", _) => text,
            ("promotion" or "promotions", { } id) => $"{{promotions: [{{id: \"{id}\", {text[1..]}]}}",
            ("item" or "catalog", { } sku) => $"{{catalog: [{{sku: \"{sku}\", {text[1..]}]}}",
            _ => null,
        };
        return whole is null ? null : YamlReader.Read(new SourceText("fix", whole), new Diagnostics()) as YamlMapping;
    }

    /// <summary>The id of the finding's only subject.</summary>
    private static string? SubjectOf(Finding finding, string root) =>
        finding.Subjects is [var subject] && subject.StartsWith(root + ":", StringComparison.Ordinal)
            ? subject[(root.Length + 1)..]
            : null;
}
