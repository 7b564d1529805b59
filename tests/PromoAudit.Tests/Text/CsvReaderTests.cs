using FsCheck;
using FsCheck.Fluent;
using PromoAudit.Text;

namespace PromoAudit.Tests.Text;

public sealed class CsvReaderTests
{
    [Fact]
    public void Cells_keep_their_text_and_their_place()
    {
        const string text = "sku, name ,price\r\nTEE,\"纯棉T恤, \"\"白\"\"\",99\r\n\r\nCAP,,1.5\r\n";
        var table = ReadClean(text);
        table.Header.Select(cell => cell.Text).ShouldBe(["sku", "name", "price"]);
        table
            .Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))
            .ShouldBe(["TEE|纯棉T恤, \"白\"|99", "CAP||1.5"]);
        table
            .Rows.Select(row => string.Join('|', row.Cells.Select(cell => table.File.Slice(cell.Span))))
            .ShouldBe(["TEE|\"纯棉T恤, \"\"白\"\"\"|99", "CAP||1.5"]);
        table.Rows.Select(row => table.File.Slice(row.Span)).ShouldBe(["TEE,\"纯棉T恤, \"\"白\"\"\",99", "CAP,,1.5"]);
    }

    [Theory]
    [InlineData("a,b\n1,2\n3,4\n", 2)]
    [InlineData("a,b\r1,2\r3,4", 2)]
    [InlineData("\n\na,b\n \n1,2\n\n", 1)]
    [InlineData("a,b\n1,\"two\nlines\"\n", 1)]
    [InlineData("a\n\"\"\n", 1)]
    [InlineData("a,b", 0)]
    public void Lines_are_counted_as_a_spreadsheet_does(string text, int rows) =>
        ReadClean(text).Rows.Count.ShouldBe(rows);

    [Theory]
    [InlineData("", "PA005 1:1")]
    [InlineData("\n \n", "PA005 1:1")]
    [InlineData("a,b\n1\n2,3\n4,5,6\n", "PA030 2:1, PA030 4:1")]
    [InlineData("a,b\n1,\"2\n3,4\n", "PA031 2:3")]
    [InlineData("a,b\n1,\"2\"x\n", "PA031 2:6")]
    [InlineData("a,,b\n", "PA032 1:3")]
    [InlineData("a,b,a\n", "PA032 1:5")]
    [InlineData("a;b\n1;2\n", "PA033 1:2")]
    [InlineData("a\tb\n1\t2\n", "PA033 1:2")]
    [InlineData("货号，价格\n1，2\n", "PA033 1:3")]
    [InlineData("a\n1\n2\n3\n4\n", "PA034 5:1")]
    [InlineData("a\n1\0\n", "PA010 2:2")]
    public void What_is_wrong_has_a_place(string text, string expected)
    {
        var (_, diagnostics) = Read(text);
        string.Join(", ", diagnostics.Sorted().Select(Short)).ShouldBe(expected);
    }

    [Fact]
    public void A_wrong_line_is_left_out_and_the_others_stay()
    {
        var (table, diagnostics) = Read("sku,price\nTEE,99\nCAP\nBAG,5\n");
        table.ShouldNotBeNull().Rows.Select(row => row.Cells[0].Text).ShouldBe(["TEE", "BAG"]);
        DiagnosticRenderer
            .RenderAll(diagnostics, Language.English)
            .ShouldBe(
                """
                error[PA030]: This line has 1 cell; the header has 2.
                 --> items.csv:3:1
                  |
                3 | CAP
                  | ^^^
                  = help: Put a cell that contains a comma in quotes; leave the place between two commas blank for no value.

                """
            );
    }

    [Fact]
    public void Whatever_the_text_is_rows_fit_the_header_and_spans_the_file()
    {
        var texts = Gen.Elements("a", "b", ",", ",", "\"", "\"\"", "\n", "\r\n", " ", "\t", ";", "中", "\0")
            .ListOf()
            .Resize(40);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3_000),
            Prop.ForAll(
                texts.Select(pieces => string.Concat(pieces)).ToArbitrary(),
                text =>
                {
                    var (table, diagnostics) = Read(text);
                    return table is null
                        ? diagnostics.HasErrors
                        : table.Rows.All(row =>
                            row.Cells.Count == table.Header.Count
                            && row.Cells.All(cell => cell.Span.Start <= cell.Span.End && cell.Span.End <= text.Length)
                        );
                }
            )
        );
    }

    private static CsvTable ReadClean(string text)
    {
        var (table, diagnostics) = Read(text);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBe("");
        return table.ShouldNotBeNull();
    }

    private static (CsvTable? Table, Diagnostics Diagnostics) Read(string text)
    {
        var diagnostics = new Diagnostics();
        return (CsvReader.Read(new SourceText("items.csv", text), diagnostics, maxRows: 3), diagnostics);
    }

    private static string Short(Diagnostic diagnostic) =>
        $"{diagnostic.Code} {diagnostic.Place?.Start.Line + 1}:{diagnostic.Place?.Start.Column + 1}";
}
