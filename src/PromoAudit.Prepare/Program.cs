using PromoAudit.Prepare;
using PromoAudit.Rules;
using PromoAudit.Text;

if (args is not [var folder, var output])
{
    Console.Error.WriteLine("usage: PromoAudit.Prepare RULES-FOLDER OUTPUT-FILE");
    return 3;
}

var diagnostics = new Diagnostics();
var rules = RuleSet.Load(new RuleFolder(folder), diagnostics);
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

if (rules is null)
{
    return 2;
}

// Written whole and then moved, so that a build that was stopped leaves no half of a file behind.
var unfinished = $"{output}.{Environment.ProcessId}.tmp";
using (var stream = File.Create(unfinished))
{
    rules.WritePrepared(stream);
}

File.Move(unfinished, output, overwrite: true);
return 0;
