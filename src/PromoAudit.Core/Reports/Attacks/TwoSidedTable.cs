using PromoAudit.Text;

namespace PromoAudit.Reports.Attacks;

/// <summary>Lines with two amounts at the right edge: what the attacker has from something, and what the plan's owner has.</summary>
internal sealed class TwoSidedTable
{
    private const int Gap = 2;

    private readonly TextPage _page;
    private readonly int _columns;
    private readonly int _amount;

    /// <param name="page">Where it goes.</param>
    /// <param name="amounts">All that will be written, so that the columns hold the widest.</param>
    public TwoSidedTable(TextPage page, IEnumerable<string> amounts)
    {
        _page = page;
        _columns = Math.Min(page.Width, 80);
        _amount = DisplayText.ColumnsOf(Attacker);
        foreach (var amount in amounts)
        {
            _amount = Math.Max(_amount, DisplayText.ColumnsOf(amount));
        }
    }

    private string Attacker => _page.In("attacker", "攻击者");

    public void Heading() => Row("", Attacker, _page.In("you", "我方"), indent: 0, _page.Ansi.Dim);

    public void Row(string text, string attacker, string owner, int indent = 0, Func<string, string>? paint = null)
    {
        var room = _columns - (2 * (_amount + Gap));
        var lines = LineBreaking.Break(text, room - indent);
        for (var index = 0; index < lines.Count; index++)
        {
            var line = new string(' ', indent) + lines[index];
            if (index == lines.Count - 1)
            {
                line = Padded(line, room) + Right(attacker) + Right(owner);
            }

            line = line.TrimEnd(' ');
            _page.Line(paint is null ? line : paint(line));
        }
    }

    public void Rule() => _page.Line(_page.Ansi.Dim(new string('─', _columns)));

    private string Right(string amount) => Padding(_amount + Gap - DisplayText.ColumnsOf(amount)) + amount;

    private static string Padded(string line, int columns) => line + Padding(columns - DisplayText.ColumnsOf(line));

    private static string Padding(int columns) => new(' ', Math.Max(0, columns));
}
