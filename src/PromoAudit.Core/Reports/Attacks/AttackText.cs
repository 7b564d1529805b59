using PromoAudit.Expressions;
using PromoAudit.Facts.Attacks;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Reports.Attacks;

/// <summary>Attacks for people: each as a numbered story with its arithmetic, then what it comes to, then what was searched in vain.</summary>
public sealed class AttackText
{
    private readonly TextPage _page;
    private readonly AttackRun _run;
    private readonly Plan _plan;

    private AttackText(AttackRun run, Plan plan, TextWriter writer, ReportOptions options)
    {
        _run = run;
        _plan = plan;
        _page = new TextPage(writer, options);
    }

    public static void Write(AttackRun run, TextWriter writer, ReportOptions options)
    {
        if (run is not { Status: AttackStatus.Searched, Plan: { } plan })
        {
            return;
        }

        var text = new AttackText(run, plan, writer, options);
        text.Together();
        foreach (var result in run.Results)
        {
            if ((result.Best ?? result.Possible) is { } attack)
            {
                text.Write(result, attack);
            }
        }

        new SearchedText(text._page, run).Write();
    }

    private void Together()
    {
        if (_run.Paths.Length > 1)
        {
            var paths = _page.Joined(_run.Paths);
            _page.Paragraph(
                _page.In($"Taken as one plan: {paths}", $"合在一起看的方案：{paths}"),
                paint: _page.Ansi.Dim
            );
            _page.Blank();
        }
    }

    private void Write(AimResult result, Attack attack)
    {
        Heading(result, attack);
        Uses(attack);
        _page.Blank();
        new StepsText(_page, _plan).Write(attack);
        _page.Blank();
        new ScaleText(_page, _plan, _run).Write(attack);
        Range(result);
        NotRuledOut(result);
        _page.Blank();
    }

    private void Heading(AimResult result, Attack attack)
    {
        var name = Capital(_page.In(AimWords.NameOf(attack.Aim)));
        var loss = Money(attack.Scale.LossAtCap);
        var text =
            attack.Harm is { IsLossUnknown: true }
                ? _page.In($"{name}: what you lose has no price", $"{name}：损失无法用钱计算")
            : result.Best is not null ? _page.In($"{name}: you lose {loss}", $"{name}：我方损失 {loss}")
            : _page.In($"{name}: you may lose up to {loss}", $"{name}：我方最多可能损失 {loss}");
        var label = result.Best is not null
            ? _page.In("ATTACK  ", "【攻击】")
            : _page.In("POSSIBLE  ", "【可能的攻击】");
        var lines = LineBreaking.Break(
            $"{text}  [{AimWords.WordFor(attack.Aim)}]",
            _page.Width - DisplayText.ColumnsOf(label)
        );
        var margin = new string(' ', DisplayText.ColumnsOf(label));
        for (var index = 0; index < lines.Count; index++)
        {
            var line = _page.Ansi.Bold(lines[index]);
            var painted = result.Best is not null ? _page.Ansi.BoldRed(label) : _page.Ansi.Yellow(label);
            _page.Line(index == 0 ? painted + line : margin + line);
        }
    }

    /// <summary>Where the promotions stand; for goods that are worth it by themselves, where those do.</summary>
    private void Uses(Attack attack)
    {
        foreach (var promotion in attack.Promotions)
        {
            Place(promotion.Source.Place);
        }

        if (attack.Promotions.IsEmpty)
        {
            Place(attack.Item?.Source.Place);
        }

        void Place(SourcePlace? place)
        {
            if (place is { } known)
            {
                _page.Line($"  {_page.Ansi.Dim("-->")} {_page.Ansi.Cyan(DisplayText.Visible(known.ToString()))}");
            }
        }
    }

    /// <summary>What the figures that nobody gave could make of it.</summary>
    private void Range(AimResult result)
    {
        if (result.Possible is not { } possible)
        {
            return;
        }

        _page.Blank();
        var most = Money(possible.Scale.LossAtCap);
        _page.Paragraph(
            result.Best is { } best
                ? _page.In(
                    $"The plan does not say enough: your loss lies between {Money(best.Scale.LossAtCap)} and {most}, "
                        + "the latter if each of these is as bad as it can be. Fill in:",
                    $"方案里缺少数据：我方损失在 {Money(best.Scale.LossAtCap)} 到 {most} 之间，后者是下列各项都取最坏值的结果。请补上："
                )
                : _page.In(
                    $"Whether it pays is open: your loss lies between {Money(0m)} and {most}, the latter if each of these "
                        + "is as bad as it can be. Fill in:",
                    $"能不能得手还不确定：我方损失在 {Money(0m)} 到 {most} 之间，后者是下列各项都取最坏值的结果。请补上："
                ),
            indent: 2
        );
        MissingText.Write(_page, result.Missing);
    }

    private void NotRuledOut(AimResult result)
    {
        if (!result.Complete)
        {
            _page.Blank();
            _page.Paragraph(SearchedText.NotRuledOut(_page, _plan.Currency, result), indent: 2, _page.Ansi.Yellow);
        }
    }

    private static string Capital(string text) => string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));

    private string Money(decimal amount) => ValueFormat.Write(Value.OfMoney(amount), _plan.Currency, _page.Language);
}
