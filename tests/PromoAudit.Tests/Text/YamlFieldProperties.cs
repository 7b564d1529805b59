using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Text;

namespace PromoAudit.Tests.Text;

/// <summary>Whatever a file looks like, writing a field changes one stretch of it, and what is read is the same but for the field.</summary>
public sealed class YamlFieldProperties
{
    private const string Mark = "written-here";

    private static readonly string[] Keys = ["a", "b", "c", "d"];

    private static readonly string[] Values =
    [
        "1",
        "'one'",
        "\"two # no comment\"",
        "none",
        "",
        "[A, B]",
        "[]",
        "{a: 1, b: {c: 2}}",
        "{}",
        "[A,\n        B]",
        "|\n        some text\n        and more",
    ];

    private static readonly string[] Comments = ["", "", " # why", "  # 中文"];

    private static Gen<string> Files =>
        from ending in Gen.Elements("\n", "\r\n")
        from lines in Block(0, 3)
        select lines.Replace("\n", ending, StringComparison.Ordinal);

    private static Gen<string[]> Paths =>
        from length in Gen.Choose(1, 3)
        from keys in Gen.Elements(Keys).ArrayOf(length)
        select keys;

    [Fact]
    public void Written_fields_change_nothing_else() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3_000),
            Prop.ForAll(Files.ToArbitrary(), Paths.ToArbitrary(), (text, path) => Holds(text, path, adds: false))
        );

    [Fact]
    public void Added_entries_change_nothing_else() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(Files.ToArbitrary(), Paths.ToArbitrary(), (text, path) => Holds(text, path, adds: true))
        );

    private static Property Holds(string text, string[] path, bool adds)
    {
        var file = new SourceText("plan.yaml", text);
        var diagnostics = new Diagnostics();
        if (YamlReader.Read(file, diagnostics) is not YamlMapping root || diagnostics.HasErrors)
        {
            return true.ToProperty();
        }

        FieldStep[] steps = [.. path.Select(key => new FieldStep(key))];
        var written = adds
            ? YamlFieldWriter.Add(root.Place, steps, Mark)
            : YamlFieldWriter.Write(root.Place, steps, Mark);
        if (written is null)
        {
            return true.ToProperty();
        }

        var start = text.AsSpan().CommonPrefixLength(written);
        var stretch = written.Length - text.Length > 0 ? written.Length - text.Length : 0;
        var again = YamlReader.Read(new SourceText("plan.yaml", written), new Diagnostics());
        var (before, after) = (Leaves(root, ""), Leaves(again, ""));
        var field = string.Join('.', path);
        return (
            written.Contains(Mark, StringComparison.Ordinal)
            && start + stretch <= written.Length
            && Count(text, " # ") - Count(written, " # ") <= Count(Said(root, path), " # ")
            && Count(written, "\n") - Count(written, "\r\n")
                == Count(text, "\n") - Count(text, "\r\n") - LostLines(text, written)
            && before.Where(leaf => !IsAt(leaf.Key, field)).All(leaf => after.GetValueOrDefault(leaf.Key) == leaf.Value)
            && after.Where(leaf => !IsAt(leaf.Key, field)).All(leaf => before.ContainsKey(leaf.Key))
            && after.Any(leaf => IsAt(leaf.Key, field) && leaf.Value.Contains(Mark, StringComparison.Ordinal))
        ).Label($"{field}\n{text}\n=>\n{written}");
    }

    // A group that was nothing, or none, is a group now.
    private static bool IsAt(string leaf, string field) =>
        leaf == field
        || leaf.StartsWith(field + ".", StringComparison.Ordinal)
        || leaf.StartsWith(field + "[", StringComparison.Ordinal)
        || field.StartsWith(leaf + ".", StringComparison.Ordinal);

    private static Dictionary<string, string> Leaves(YamlNode? node, string path) =>
        node switch
        {
            YamlScalar scalar => new(StringComparer.Ordinal) { [path] = scalar.Value },
            YamlMapping { Entries.Count: > 0 } group => Joined(
                group.Entries.Select(entry =>
                    Leaves(entry.Value, path.Length == 0 ? entry.Key.Value : $"{path}.{entry.Key.Value}")
                )
            ),
            YamlSequence { Items.Count: > 0 } list => Joined(
                list.Items.Select((item, index) => Leaves(item, $"{path}[{index}]"))
            ),
            _ => new(StringComparer.Ordinal) { [path] = "(empty)" },
        };

    private static Dictionary<string, string> Joined(IEnumerable<Dictionary<string, string>> parts) =>
        parts.SelectMany(part => part).ToDictionary(leaf => leaf.Key, leaf => leaf.Value, StringComparer.Ordinal);

    private static string Said(YamlNode node, string[] path)
    {
        foreach (var key in path)
        {
            node = (node as YamlMapping)?[key] ?? node;
        }

        return node.File.Slice(node.Span);
    }

    // In a file with one kind of line end every line that goes or comes has that kind.
    private static int LostLines(string text, string written) =>
        text.Contains('\r', StringComparison.Ordinal) ? 0 : Count(text, "\n") - Count(written, "\n");

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static Gen<string> Block(int depth, int most) =>
        from count in Gen.Choose(1, most)
        from keys in Gen.Shuffle(Keys)
        from entries in Entry(depth).ArrayOf(count)
        select string.Concat(
            keys.Take(count).Select((key, index) => $"{new string(' ', depth * 2)}{key}:{entries[index]}")
        );

    private static Gen<string> Entry(int depth)
    {
        var line =
            from value in Gen.Elements(Values)
            from comment in Gen.Elements(Comments)
            select value.Contains('\n', StringComparison.Ordinal) ? $" {value}\n"
            : value.Length == 0 ? $"{comment}\n"
            : $" {value}{comment}\n";
        var list =
            from first in Gen.Elements(Comments)
            from second in Gen.Elements(Comments)
            select $"\n{new string(' ', depth * 2)}- x{first}\n{new string(' ', depth * 2)}- y{second}\n";
        return depth >= 2 ? line : Gen.OneOf(line, line, list, Block(depth + 1, 2).Select(block => $"\n{block}"));
    }
}
