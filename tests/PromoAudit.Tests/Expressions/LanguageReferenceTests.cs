using System.Text;
using PromoAudit.Expressions;
using PromoAudit.Text;

namespace PromoAudit.Tests.Expressions;

/// <summary>The language reference says nothing that is not so: its examples run, its tables are made from the code's.</summary>
public sealed class LanguageReferenceTests
{
    private const string Path = "src/PromoAudit.Core/Expressions/README.md";

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (expression, value) in ExamplesOfThePage())
            {
                data.Add(expression, value);
            }

            return data;
        }
    }

    public static TheoryData<string, string> TableExamples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var macro in MacroTable.All)
            {
                data.Add(macro.Example.Expression, macro.Example.Value);
            }

            foreach (var function in FunctionTable.All)
            {
                data.Add(function.Example.Expression, function.Example.Value);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_the_page_comes_out(string expression, string value)
    {
        if (value.StartsWith("error ", StringComparison.Ordinal))
        {
            Demo.Complaints(expression).ShouldStartWith($"error[{value[6..]}]");
        }
        else
        {
            Demo.Show(expression).ShouldBe(value);
        }
    }

    [Theory]
    [MemberData(nameof(TableExamples))]
    public void Every_example_of_the_tables_comes_out(string expression, string value) =>
        Demo.Show(expression).ShouldBe(value);

    [Fact]
    public void Every_template_of_the_page_comes_out()
    {
        var rows = Page().Split('\n').Where(line => line.StartsWith("| `{", StringComparison.Ordinal)).ToArray();
        rows.Length.ShouldBeGreaterThan(10);
        foreach (var row in rows)
        {
            var cells = row.Trim('|', ' ').Split(" | ");
            var template = cells[0].Trim('`');
            TemplateTests.Render(template, Language.English).ShouldBe(cells[1], template);
            TemplateTests.Render(template, Language.Chinese).ShouldBe(cells[2], template);
        }
    }

    [Fact]
    public void The_sample_of_a_mistake_is_what_is_printed() =>
        Page().ShouldContain(Demo.Complaints("promotion.amountOff > 300"));

    [Fact]
    public void The_truth_table_is_what_evaluation_says()
    {
        var rows = Page()
            .Split('\n')
            .Where(line =>
                line.StartsWith("| true |", StringComparison.Ordinal)
                || line.StartsWith("| false |", StringComparison.Ordinal)
                || line.StartsWith("| unknown |", StringComparison.Ordinal)
            )
            .ToArray();
        rows.Length.ShouldBe(9);
        foreach (var row in rows)
        {
            var cells = row.Trim('|', ' ').Split(" | ");
            var (left, right) = (Written(cells[0]), Written(cells[1]));
            Demo.Show($"{left} and {right}").ShouldBe(cells[2], row);
            Demo.Show($"{left} or {right}").ShouldBe(cells[3], row);
            Demo.Show($"not {left}").ShouldBe(cells[4], row);
        }
    }

    [Fact]
    public void The_tables_of_the_page_are_those_of_the_code()
    {
        var page = Replaced(Page(), "operators", OperatorRows());
        page = Replaced(page, "units", UnitRows());
        page = Replaced(page, "macros", MacroRows());
        Baseline.Verify(Replaced(page, "functions", FunctionRows()), Path);
    }

    private static string Page() =>
        File.ReadAllText(RepositoryRoot.File(Path)).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Written(string answer) => answer == "unknown" ? "promotion.approved" : answer;

    private static IEnumerable<(string Expression, string Value)> ExamplesOfThePage()
    {
        var isExample = false;
        foreach (var line in Page().Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isExample = line == "```expr";
            }
            else if (isExample)
            {
                var parts = line.Split("  → ");
                parts.Length.ShouldBe(2, line);
                yield return (parts[0], parts[1]);
            }
        }
    }

    private static string Replaced(string page, string name, string rows)
    {
        var start = page.IndexOf($"<!-- {name} -->\n", StringComparison.Ordinal) + $"<!-- {name} -->\n".Length;
        var end = page.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal);
        return page[..start] + rows + page[end..];
    }

    private static string OperatorRows()
    {
        var rows = new StringBuilder("| Operators | |\n|---|---|\n");
        foreach (var level in Operators.All.GroupBy(row => row.Precedence).OrderBy(level => level.Key))
        {
            rows.Append("| ")
                .AppendJoin(' ', level.Select(row => $"`{row.Text}`"))
                .Append(" | ")
                .Append(Meaning(level.First().Operator))
                .Append(" |\n");
        }

        return rows.ToString();
    }

    private static string Meaning(Operator @operator) =>
        @operator switch
        {
            Operator.Or => "one of two conditions holds",
            Operator.And => "both conditions hold",
            Operator.Not => "the condition does not hold",
            Operator.Equal => "comparison; `in` asks whether a list contains the value",
            Operator.Add => "sum, difference",
            Operator.Multiply => "product, quotient",
            Operator.Negate => "the figure with the opposite sign",
            Operator.Default => "the value, or the right one where it is unknown or none",
            _ => throw new ArgumentOutOfRangeException(nameof(@operator), @operator, "Say in one line what it means."),
        };

    private static string UnitRows()
    {
        var rows = new StringBuilder("| | gives |\n|---|---|\n");
        foreach (var row in UnitTable.Rows)
        {
            rows.Append("| ")
                .Append(row.Left.Name)
                .Append(" `")
                .Append(row.Operator.Text())
                .Append("` ")
                .Append(row.Right.Name)
                .Append(" | ")
                .Append(row.Result.Name)
                .Append(" |\n");
        }

        return rows.ToString();
    }

    private static string MacroRows()
    {
        var rows = new StringBuilder("| Form | Gives | 含义 | Example |\n|---|---|---|---|\n");
        foreach (var macro in MacroTable.All)
        {
            rows.Append("| ").AppendJoin("<br>", macro.Usages.Select(usage => $"`{usage}`"));
            AppendRow(rows, macro.Describes, macro.Example);
        }

        return rows.ToString();
    }

    private static string FunctionRows()
    {
        var rows = new StringBuilder("| Function | Takes | Gives | 含义 | Example |\n|---|---|---|---|---|\n");
        foreach (var function in FunctionTable.All)
        {
            var signatures = function.Signatures.Select(signature =>
                $"{string.Join(", ", signature.Parameters.Select(unit => unit.Name))} → {signature.Result.Name}"
            );
            rows.Append("| `")
                .Append(function.Name)
                .Append('(')
                .AppendJoin(", ", function.Parameters)
                .Append(")` | ")
                .AppendJoin("<br>", signatures);
            AppendRow(rows, function.Describes, function.Example);
        }

        return rows.ToString();
    }

    private static void AppendRow(
        StringBuilder rows,
        LocalizedText describes,
        (string Expression, string Value) example
    ) =>
        rows.Append(" | ")
            .Append(describes.English)
            .Append(" | ")
            .Append(describes.Chinese)
            .Append(" | `")
            .Append(example.Expression)
            .Append("` → ")
            .Append(example.Value)
            .Append(" |\n");
}
