using PromoAudit.Facts;
using PromoAudit.Prepare;
using PromoAudit.Rules;
using PromoAudit.Text;

if (args is not [var folder, var rulesOutput, var figuresOutput])
{
    Console.Error.WriteLine("usage: PromoAudit.Prepare RULES-FOLDER RULES-OUTPUT FIGURES-OUTPUT");
    return 3;
}

var diagnostics = new Diagnostics();
var figures = FigureSet.Load(FigureFiles.In(folder, diagnostics), diagnostics);
var rules = RuleSet.Load(new RuleFolder(Path.Combine(folder, "core")), diagnostics);
foreach (var diagnostic in diagnostics.Sorted())
{
    // The form in which a build shows errors, and an editor jumps to them.
    var place = diagnostic.Place is { } at ? $"{at.File.Path}({at.Start.Line + 1},{at.Start.Column + 1})" : folder;
    var remedy = diagnostic.Remedy is { } text ? $" {text.English}" : "";
    Console.Error.WriteLine($"{place}: error {diagnostic.Code}: {diagnostic.Message.English}{remedy}");
}

if (diagnostics.Dropped > 0)
{
    Console.Error.WriteLine($"{folder}: error PA315: {diagnostics.Dropped} more are not shown.");
}

if (rules is null || figures is null)
{
    return 2;
}

WriteWhole(rulesOutput, rules.WritePrepared);
WriteWhole(figuresOutput, figures.WritePrepared);
return 0;

// Written whole and then moved, so that a build that was stopped leaves no half of a file behind.
static void WriteWhole(string output, Action<Stream> write)
{
    var unfinished = $"{output}.{Environment.ProcessId}.tmp";
    using (var stream = File.Create(unfinished))
    {
        write(stream);
    }

    File.Move(unfinished, output, overwrite: true);
}
