using System.Globalization;
using PromoAudit.Expressions;
using PromoAudit.Findings.Attacks;

namespace PromoAudit.Reports.Html.Drawings;

/// <summary>
/// An attack as a sequence: one lifeline for each who takes part, one arrow for each step in the direction in which the money goes, above it what
/// happens, on it what the attacker pays or gets, under it what that is for the shop.
/// </summary>
internal sealed class AttackDrawing(HtmlOutput html, AttackAccount attack, string currency)
{
    private const decimal Left = 44m;
    private const decimal Right = Drawing.Width - Left;
    private const decimal HeadHeight = 26m;
    private const decimal ArrowHeight = 42m;
    private const decimal Gap = 12m;
    private const decimal Indent = 22m;

    private readonly Drawing _drawing = new(html);
    private readonly List<Party> _parties = PartiesOf(attack);

    public void Write(string id)
    {
        var stories = attack
            .Steps.Select(step =>
                LineBreaking.Break(html.Words.In(step.Story), Drawing.Columns(Drawing.Width - Indent))
            )
            .ToArray();
        var height = HeadHeight + Gap;
        foreach (var story in stories)
        {
            height += (story.Count * Drawing.LineHeight) + ArrowHeight + Gap;
        }

        using (_drawing.Open(id, "attack", height, Title, Description))
        {
            Lifelines(height);
            var top = HeadHeight + Gap;
            for (var index = 0; index < stories.Length; index++)
            {
                top = Step(index, stories[index], top);
            }
        }
    }

    private string Title => html.Words.In("The attack, step by step", "攻击步骤");

    private string Description =>
        string.Join(
            ' ',
            attack.Steps.Select(
                (step, index) =>
                    $"{(index + 1).ToString(CultureInfo.InvariantCulture)}. {html.Words.In(step.Story)} {ForShop(step)}"
            )
        );

    private static List<Party> PartiesOf(AttackAccount attack)
    {
        var parties = new List<Party> { Party.Attacker, Party.Shop };
        foreach (var party in attack.Steps.Select(step => Parties.With(step.Kind)))
        {
            if (!parties.Contains(party))
            {
                parties.Add(party);
            }
        }

        return parties;
    }

    private decimal PlaceOf(Party party) => Left + (_parties.IndexOf(party) * (Right - Left) / (_parties.Count - 1));

    private void Lifelines(decimal height)
    {
        var width = Math.Min(96m, ((Right - Left) / (_parties.Count - 1)) - 6m);
        foreach (var party in _parties)
        {
            var x = PlaceOf(party);
            _drawing.Line(x, HeadHeight, x, height, "lifeline");
            _drawing.Box(
                x - Math.Min(width / 2m, Left - 1m),
                1m,
                Math.Min(width, 2m * (Left - 1m)),
                HeadHeight - 2m,
                "party",
                4m
            );
            _drawing.Text(html.Words.In(Parties.NameOf(party)), x, 18m, "strong", "middle");
        }
    }

    private decimal Step(int index, List<string> story, decimal top)
    {
        _drawing.Box(0m, top, Drawing.Width, (story.Count * Drawing.LineHeight) + 2m, "paper");
        _drawing.Text((index + 1).ToString(CultureInfo.InvariantCulture), 4m, top + 13m, "strong");
        foreach (var line in story)
        {
            _drawing.Text(line, Indent, top + 13m, "plain");
            top += Drawing.LineHeight;
        }

        var step = attack.Steps[index];
        var (from, to) = (PlaceOf(Party.Attacker), PlaceOf(Parties.With(step.Kind)));
        var y = top + 24m;
        if (from == to)
        {
            _drawing.Dot(from, y, 4m, "event");
            Beside(ForAttacker(step), from + 10m, y - 4m, "strong", "start");
            Beside(ForShop(step), from + 10m, y + 13m, LossKind(step), "start");
        }
        else
        {
            Arrow(step.Cash > 0m ? to : from, step.Cash > 0m ? from : to, y);
            var middle = (from + to) / 2m;
            Beside(ForAttacker(step), middle, y - 6m, "strong", "middle");
            Beside(ForShop(step), middle, y + 15m, LossKind(step), "middle");
        }

        return top + ArrowHeight + Gap;
    }

    private void Arrow(decimal from, decimal to, decimal y)
    {
        var back = from < to ? -8m : 8m;
        _drawing.Line(from, y, to + back, y, "arrow");
        _drawing.Path("head", ('M', to, y), ('L', to + back, y - 4m), ('L', to + back, y + 4m), ('Z', to, y));
    }

    private void Beside(string text, decimal x, decimal y, string kind, string anchor)
    {
        var width = Drawing.WidthOf(text) + 4m;
        if (anchor == "middle")
        {
            x = Math.Clamp(x, width / 2m, Drawing.Width - (width / 2m));
        }

        _drawing.Box(anchor == "middle" ? x - (width / 2m) : x - 2m, y - 11m, width, 14m, "paper");
        _drawing.Text(text, x, y, kind, anchor);
    }

    private static string LossKind(AttackAccountStep step) =>
        step.Loss > 0m ? "loss"
        : step.Loss < 0m ? "gain"
        : "quiet";

    private string ForAttacker(AttackAccountStep step) =>
        step.Cash switch
        {
            < 0m => html.Words.In($"pays {Money(-step.Cash)}", $"付 {Money(-step.Cash)}"),
            > 0m => html.Words.In($"gets {Money(step.Cash)}", $"得 {Money(step.Cash)}"),
            _ => html.Words.In("no money moves", "没有资金往来"),
        };

    private string ForShop(AttackAccountStep step) =>
        step.Loss switch
        {
            > 0m => html.Words.In($"you lose {Money(step.Loss)}", $"我方亏 {Money(step.Loss)}"),
            < 0m => html.Words.In($"you get {Money(-step.Loss)}", $"我方得 {Money(-step.Loss)}"),
            _ => html.Words.In("nothing for you", "我方无得失"),
        };

    private string Money(decimal amount) => ValueFormat.Write(Value.OfMoney(amount), currency, html.Words.Language);
}
