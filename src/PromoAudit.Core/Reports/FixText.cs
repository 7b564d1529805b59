using System.Collections.Immutable;
using PromoAudit.Findings;

namespace PromoAudit.Reports;

/// <summary>Fixes as the lines to write into the plan, with enough around them to see where.</summary>
internal static class FixText
{
    /// <returns>Lines of YAML; fields of the same group stand under it together.</returns>
    public static List<string> Lines(ImmutableArray<FieldFix> fixes, ImmutableArray<string> subjects)
    {
        var lines = new List<string>();
        string[] open = [];
        foreach (var fix in fixes)
        {
            var (frame, path) = Place(fix.Path, subjects);
            string[] keys = [.. frame, .. path];
            var shared = 0;
            while (shared < open.Length && shared < keys.Length - 1 && open[shared] == keys[shared])
            {
                shared++;
            }

            for (var depth = shared; depth < keys.Length; depth++)
            {
                var indent = new string(' ', 2 * depth);
                lines.Add(depth == keys.Length - 1 ? $"{indent}{keys[depth]}: {fix.To}" : Opening(indent, keys[depth]));
            }

            open = keys[..^1];
        }

        return lines;
    }

    // "- id: …" is a list entry, not a group.
    private static string Opening(string indent, string key) => key.StartsWith('-') ? indent + key : $"{indent}{key}:";

    /// <summary>The lines above the field, and the field from the subject on.</summary>
    private static (string[] Frame, string[] Path) Place(string field, ImmutableArray<string> subjects)
    {
        if (Entry(field, "promotions", "id") is { } promotion)
        {
            return promotion;
        }

        if (Entry(field, "catalog", "sku") is { } article)
        {
            return article;
        }

        var path = field.Split('.');
        var (kind, position) = path[0] switch
        {
            "first" => ("promotion", 0),
            "second" => ("promotion", 1),
            var name => (name, 0),
        };
        return kind switch
        {
            "promotion" when NameOf(subjects, kind, position) is { } id => (["promotions", $"- id: {id}"], path[1..]),
            "item" when NameOf(subjects, kind, position) is { } sku => (["catalog", $"- sku: {sku}"], path[1..]),
            "plan" when path.Length > 1 => ([], path[1..]),
            _ => ([], path),
        };
    }

    /// <summary>A field of a named entry, such as <c>promotions[full-300].limits.total</c>.</summary>
    private static (string[] Frame, string[] Path)? Entry(string field, string list, string key)
    {
        var end = field.IndexOf("].", StringComparison.Ordinal);
        return end > 0 && field.StartsWith($"{list}[", StringComparison.Ordinal)
            ? ([list, $"- {key}: {field[(list.Length + 1)..end]}"], field[(end + 2)..].Split('.'))
            : null;
    }

    private static string? NameOf(ImmutableArray<string> subjects, string kind, int position)
    {
        foreach (var subject in subjects)
        {
            if (subject.StartsWith(kind + ":", StringComparison.Ordinal) && position-- == 0)
            {
                return subject[(kind.Length + 1)..];
            }
        }

        return null;
    }
}
