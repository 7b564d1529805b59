using PromoAudit.Text;

namespace PromoAudit.Reports.Baskets;

/// <summary>Lines with an amount at the right edge, as on a till receipt.</summary>
internal sealed class AmountTable(TextPage page)
{
    private readonly int _columns = Math.Min(page.Width, 80);

    public void Row(string text, string amount, int indent = 0, Func<string, string>? paint = null)
    {
        var right = DisplayText.ColumnsOf(amount);
        var lines = LineBreaking.Break(text, _columns - indent - right - 2);
        for (var index = 0; index < lines.Count; index++)
        {
            var line = new string(' ', indent) + lines[index];
            if (index == lines.Count - 1 && right > 0)
            {
                line += new string(' ', _columns - DisplayText.ColumnsOf(line) - right) + amount;
            }

            page.Line(paint is null ? line : paint(line));
        }
    }

    public void Rule() => page.Line(page.Ansi.Dim(new string('─', _columns)));
}
