using System.Text.RegularExpressions;

namespace PromoAudit.Tests;

/// <summary>Each room of Core sees only what stands before it. To change that, change the table, and know what you do.</summary>
public sealed partial class LayeringTests
{
    private const string Core = "src/PromoAudit.Core";

    // A room includes its inner rooms; "Facts/" is the room itself without them.
    private static readonly Dictionary<string, string[]> MaySee = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Plans"] = ["Text"],
        ["Expressions"] = ["Text"],
        ["Facts"] = ["Text", "Plans", "Expressions"],
        // The schema of facts, not how they are computed and never the plan.
        ["Rules"] = ["Text", "Expressions", "Facts/"],
        ["Findings"] = ["Text", "Plans", "Expressions", "Facts", "Rules"],
        ["Repairs"] = ["Text", "Plans", "Expressions", "Facts", "Rules", "Findings"],
        ["Workshop"] = ["Text", "Plans", "Expressions", "Facts", "Rules", "Findings", "Repairs"],
        ["Governance"] = ["Text", "Plans", "Expressions", "Facts/", "Rules", "Findings"],
        ["Reports"] =
        [
            "Text",
            "Plans",
            "Expressions",
            "Facts",
            "Rules",
            "Findings",
            "Repairs",
            "Workshop",
            "Governance",
        ],
    };

    private static readonly string[] InnerRooms =
    [
        .. Directory
            .EnumerateDirectories(RepositoryRoot.File(Core), "*", SearchOption.AllDirectories)
            .Select(folder =>
                Path.GetRelativePath(RepositoryRoot.File(Core), folder).Replace(Path.DirectorySeparatorChar, '.')
            ),
    ];

    // What a library is to the rest of the project: one file that can be exchanged.
    private static readonly Dictionary<string, string> OnlyIn = new(StringComparer.Ordinal)
    {
        ["YamlDotNet"] = "YamlReader.cs",
        ["NodaTime"] = "ZoneRules.cs",
    };

    [Fact]
    public void Rooms_see_only_what_stands_before_them()
    {
        var complaints = RepositoryRoot
            .Files(Core, "*.cs")
            .SelectMany(path => Complaints(path, File.ReadAllText(RepositoryRoot.File(path))));
        complaints.ShouldBeEmpty();
    }

    [Fact]
    public void Every_folder_of_Core_is_a_room_of_the_table()
    {
        var folders = Directory.GetDirectories(RepositoryRoot.File(Core)).Select(Path.GetFileName);
        folders.Where(folder => folder is not ("bin" or "obj")).ShouldBeSubsetOf(MaySee.Keys);
    }

    [Theory]
    [InlineData("Text/A.cs", "using PromoAudit.Plans;", "Text may not see Plans")]
    [InlineData("Expressions/A.cs", "using PromoAudit.Plans;", "Expressions may not see Plans")]
    [InlineData("Plans/A.cs", "var x = PromoAudit.Facts.Pricing.Quote.None;", "Plans may not see Facts.Pricing")]
    [InlineData("Plans/A.cs", "var x = Facts.Pricing.Quote.None;", "Plans may not see Facts.Pricing")]
    [InlineData("Plans/A.cs", "using static PromoAudit.Rules.RuleSet;", "Plans may not see Rules")]
    [InlineData("Plans/A.cs", "using R = PromoAudit.Rules.RuleSet;", "Plans may not see Rules")]
    [InlineData("Rules/A.cs", "using PromoAudit.Facts.Pricing;", "Rules may not see Facts.Pricing")]
    [InlineData("Rules/A.cs", "using PromoAudit.Plans;", "Rules may not see Plans")]
    [InlineData("Rules/A.cs", "namespace PromoAudit.Findings;", "Rules may not declare PromoAudit.Findings")]
    [InlineData("Plans/A.cs", "using NodaTime.TimeZones;", "NodaTime belongs into ZoneRules.cs")]
    [InlineData("Plans/A.cs", "var x = new YamlDotNet.Core.Parser(y);", "YamlDotNet belongs into YamlReader.cs")]
    public void A_look_ahead_is_found(string path, string source, string complaint) =>
        Complaints($"{Core}/{path}", source).ShouldBe([$"{Core}/{path}: {complaint}"]);

    [Theory]
    [InlineData("Facts/Pricing/A.cs", "using PromoAudit.Plans;")]
    [InlineData("Rules/A.cs", "using PromoAudit.Facts;")]
    [InlineData("Plans/A.cs", "// rules see PromoAudit.Facts.Pricing, not plans")]
    [InlineData("Plans/A.cs", "var x = plan.Rules.Count;")]
    [InlineData("Plans/ZoneRules.cs", "using NodaTime;")]
    public void What_is_allowed_is_left_alone(string path, string source) =>
        Complaints($"{Core}/{path}", source).ShouldBeEmpty();

    private static IEnumerable<string> Complaints(string path, string source)
    {
        var code = Comment().Replace(source, "");
        foreach (var (library, file) in OnlyIn)
        {
            if (Path.GetFileName(path) != file && Regex.IsMatch(code, $@"\b{library}\."))
            {
                yield return $"{path}: {library} belongs into {file}";
            }
        }

        var parts = path[(Core.Length + 1)..].Split('/');
        if (parts.Length == 1)
        {
            yield break;
        }

        var room = parts[0];
        foreach (var declared in Declared().Matches(code).Select(match => match.Groups[1].Value))
        {
            if (
                declared != $"PromoAudit.{room}"
                && !declared.StartsWith($"PromoAudit.{room}.", StringComparison.Ordinal)
            )
            {
                yield return $"{path}: {room} may not declare {declared}";
            }
        }

        var seen = Mentioned()
            .Matches(Declared().Replace(code, ""))
            .Select(match =>
                (Room: match.Groups["room"].Value, Inner: $"{match.Groups["room"].Value}.{match.Groups["inner"].Value}")
            )
            .Distinct();
        foreach (var (other, inner) in seen)
        {
            var isInner = InnerRooms.Contains(inner, StringComparer.Ordinal);
            if (other != room && !MaySee[room].Contains(other) && (isInner || !MaySee[room].Contains($"{other}/")))
            {
                yield return $"{path}: {room} may not see {(isInner ? inner : other)}";
            }
        }
    }

    [GeneratedRegex(@"//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex(
        @"(\bPromoAudit\.(?<room>Text|Plans|Expressions|Facts|Rules|Findings|Repairs|Reports)\b"
            + @"|(?<![\w.""])(?<room>Plans|Expressions|Facts|Rules|Findings|Repairs|Reports)(?=\.[A-Z]))"
            + @"(\.(?<inner>[A-Z]\w*))?"
    )]
    private static partial Regex Mentioned();
}
