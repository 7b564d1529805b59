using System.Globalization;
using System.Text;

namespace PromoAudit.Text;

/// <summary>How one text becomes another, line by line, as <c>patch -p0</c> and <c>git apply -p0</c> take it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>More lines than this between the first and the last change are written as one block.</summary>
    private const int MostCompared = 3_000;

    /// <param name="path">The name of the file in both headings.</param>
    /// <returns>Empty when the texts are the same.</returns>
    public static string Of(string path, string before, string after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var steps = Steps(old, now);
        if (steps.TrueForAll(step => step.Kind == ' '))
        {
            return "";
        }

        var name = path.Contains(' ', StringComparison.Ordinal) ? path + "\t" : path;
        var text = new StringBuilder($"--- {name}\n+++ {name}\n");
        for (var start = NextChange(steps, 0); start < steps.Count; )
        {
            var end = start;
            for (var next = start; next < steps.Count && next - end <= 2 * Context; next = NextChange(steps, next + 1))
            {
                end = next;
            }

            Hunk(text, steps, Math.Max(0, start - Context), Math.Min(steps.Count, end + Context + 1));
            start = NextChange(steps, end + 1);
        }

        return text.ToString();
    }

    private static void Hunk(StringBuilder text, List<Step> steps, int from, int to)
    {
        var (oldStart, newStart) = (1, 1);
        for (var index = 0; index < from; index++)
        {
            oldStart += steps[index].Kind != '+' ? 1 : 0;
            newStart += steps[index].Kind != '-' ? 1 : 0;
        }

        var (oldCount, newCount) = (0, 0);
        for (var index = from; index < to; index++)
        {
            oldCount += steps[index].Kind != '+' ? 1 : 0;
            newCount += steps[index].Kind != '-' ? 1 : 0;
        }

        text.Append(CultureInfo.InvariantCulture, $"@@ -{Range(oldStart, oldCount)} +{Range(newStart, newCount)} @@\n");
        for (var index = from; index < to; index++)
        {
            text.Append(steps[index].Kind).Append(steps[index].Line);
            if (!steps[index].Line.EndsWith('\n'))
            {
                text.Append("\n\\ No newline at end of file\n");
            }
        }
    }

    // Of no lines the line before is named.
    private static string Range(int start, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start - 1 : start)},{count}");

    private static int NextChange(List<Step> steps, int from)
    {
        while (from < steps.Count && steps[from].Kind == ' ')
        {
            from++;
        }

        return from;
    }

    private static List<Step> Steps(string[] old, string[] now)
    {
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
        {
            start++;
        }

        var same = 0;
        while (same < old.Length - start && same < now.Length - start && old[^(same + 1)] == now[^(same + 1)])
        {
            same++;
        }

        var steps = new List<Step>(old.Length + now.Length);
        steps.AddRange(old[..start].Select(line => new Step(' ', line)));
        Middle(steps, old[start..^same], now[start..^same]);
        steps.AddRange(old[^same..].Select(line => new Step(' ', line)));
        return steps;
    }

    /// <summary>The longest common lines stay, what is between them goes before what comes.</summary>
    private static void Middle(List<Step> steps, string[] old, string[] now)
    {
        if (old.Length > MostCompared || now.Length > MostCompared)
        {
            steps.AddRange(old.Select(line => new Step('-', line)));
            steps.AddRange(now.Select(line => new Step('+', line)));
            return;
        }

        var common = new ushort[old.Length + 1, now.Length + 1];
        for (var first = old.Length - 1; first >= 0; first--)
        {
            for (var second = now.Length - 1; second >= 0; second--)
            {
                common[first, second] =
                    old[first] == now[second]
                        ? (ushort)(common[first + 1, second + 1] + 1)
                        : Math.Max(common[first + 1, second], common[first, second + 1]);
            }
        }

        var (at, to) = (0, 0);
        while (at < old.Length || to < now.Length)
        {
            if (at < old.Length && to < now.Length && old[at] == now[to])
            {
                steps.Add(new Step(' ', old[at++]));
                to++;
            }
            else if (at < old.Length && (to == now.Length || common[at + 1, to] >= common[at, to + 1]))
            {
                steps.Add(new Step('-', old[at++]));
            }
            else
            {
                steps.Add(new Step('+', now[to++]));
            }
        }
    }

    /// <summary>Each line with its line end.</summary>
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }

    private readonly record struct Step(char Kind, string Line);
}
