using System.Globalization;
using PromoAudit.Expressions;
using PromoAudit.Facts.Pricing;
using PromoAudit.Plans;

namespace PromoAudit.Reports.Baskets;

/// <summary>A basket for people: goods, what each promotion takes off and why it may, what is paid, what comes back.</summary>
public sealed class BasketText
{
    private readonly TextPage _page;
    private readonly AmountTable _table;
    private readonly BasketRun _run;

    private BasketText(BasketRun run, TextWriter writer, ReportOptions options)
    {
        _run = run;
        _page = new TextPage(writer, options);
        _table = new AmountTable(_page);
    }

    public static void Write(BasketRun run, TextWriter writer, ReportOptions options)
    {
        var text = new BasketText(run, writer, options);
        if (run.Quote is { } quote)
        {
            text.Goods(quote);
            text.Steps(quote);
            text.Totals(quote);
            text.Besides(quote);
        }

        if (run.Refund is { } refund)
        {
            new RefundText(text._page, text._table, run.Plan?.Currency ?? "").Write(refund);
        }

        text.Missing();
    }

    private void Goods(Quote quote)
    {
        foreach (var line in quote.Lines)
        {
            var name = line.Item.Name is { } known ? $"{line.Item.Sku}  {known}" : line.Item.Sku;
            var each = Money(line.List / line.Quantity);
            _table.Row($"{name}  {Count(line.Quantity)} × {each}", Money(line.List));
            if (line.Options != 0)
            {
                _table.Row(_page.In("options", "加购选项"), Money(line.Options), indent: 2);
            }
        }

        _table.Rule();
        _table.Row(_page.In("at everyday prices", "日常价合计"), Money(quote.List));
    }

    private void Steps(Quote quote)
    {
        foreach (var step in quote.Steps)
        {
            var name = step.Promotion.Name is { } known ? $"{step.Promotion.Id}  {known}" : step.Promotion.Id;
            _table.Row($"{_page.In(BasketWords.Of(step.Layer))}  {name}", Money(-step.Amount));
            foreach (var note in Notes(quote, step))
            {
                _table.Row(note, "", indent: 2, _page.Ansi.Dim);
            }
        }

        if (quote.Steps.IsEmpty)
        {
            _table.Row(_page.In("no promotion takes anything off", "没有活动减价"), "");
        }
    }

    private IEnumerable<string> Notes(Quote quote, QuoteStep step)
    {
        if (step.Test is { } test)
        {
            var amount = Money(test.Amount);
            var units = Count(test.Units);
            var of = _page.In(BasketWords.Of(test.Base));
            var times = test.Times > 1 ? _page.In($", reached {test.Times} times", $"，达到 {test.Times} 次") : "";
            yield return _page.In(
                $"threshold tested on {amount} ({of}), {units} units{times}",
                $"门槛按{of} {amount}、{units} 件核对{times}"
            );
        }

        if (quote.Lines.Length > 1)
        {
            var shares = new List<string>();
            for (var line = 0; line < step.Shares.Count; line++)
            {
                if (step.Shares[line] != 0)
                {
                    shares.Add($"{quote.Lines[line].Item.Sku} {Money(-step.Shares[line])}");
                }
            }

            yield return _page.In("shared out: ", "分摊：") + _page.Joined(shares);
        }

        if (step.Benefit.Points is { Redeem: not null })
        {
            yield return _page.In("paid with points, so the seller has had it", "用积分支付，计入商家实收");
        }
        else if (step.FundedByOthers != 0)
        {
            var funded = Money(step.FundedByOthers);
            yield return _page.In($"{funded} of it paid by others", $"其中 {funded} 由其他方承担");
        }

        if (step.Overshoot != 0)
        {
            var beyond = Money(step.Overshoot);
            yield return _page.In($"{beyond} more would have gone below zero", $"还有 {beyond} 会减到零以下");
        }
    }

    private void Totals(Quote quote)
    {
        _table.Rule();
        _table.Row(_page.In("goods, paid by the buyer", "货款（买家实付）"), Money(quote.Paid), paint: _page.Ansi.Bold);
        foreach (var gift in quote.Gifts.Where(gift => gift.Paid != 0))
        {
            _table.Row(_page.In($"add-on {gift.Sku}", $"换购 {gift.Sku}"), Money(gift.Paid));
        }

        if (quote.Surcharges != 0)
        {
            _table.Row(_page.In("surcharges", "附加费"), Money(quote.Surcharges));
        }

        _table.Row(_page.In("shipping", "运费"), quote.Shipping is { } shipping ? Money(shipping) : Unknown);
        _table.Row(
            _page.In("to pay in all", "应付合计"),
            quote.Total is { } total ? Money(total) : Unknown,
            paint: _page.Ansi.Bold
        );
        if (quote.Received != quote.Paid)
        {
            _table.Row(_page.In("the seller receives for the goods", "商家货款实收"), Money(quote.Received));
        }

        if (!quote.Complete)
        {
            var bound = Money(quote.LowerBound);
            _page.Paragraph(
                _page.In(
                    $"There are too many combinations to try all; no price below {bound} is possible.",
                    $"组合太多，没有全部算完；不会低于 {bound}。"
                )
            );
        }
    }

    private void Besides(Quote quote)
    {
        foreach (var gift in quote.Gifts)
        {
            var worth = gift.Worth is { } value ? Money(value) : Unknown;
            var what = gift.Sku is { } sku ? $"{sku} × {Count(gift.Quantity)}" : _page.In("a gift", "赠品");
            _page.Paragraph(
                _page.In(
                    $"gift of {gift.Promotion.Id}: {what}, worth {worth}",
                    $"{gift.Promotion.Id} 赠送 {what}，价值 {worth}"
                )
            );
        }

        foreach (var reward in quote.Rewards)
        {
            var value = reward.Value is { } known ? Money(known) : Unknown;
            var kind = reward.Benefit.Kind.ToString();
            var when = reward.Paid is { } paid ? PlanWords.PaidWhens.WordFor(paid) : Unknown;
            var who = reward.ToBuyer ? _page.In("the buyer", "买家") : _page.In("somebody else", "其他人");
            _page.Paragraph(
                _page.In(
                    $"reward of {reward.Promotion.Id} ({kind}): {value} to {who}, paid on {when}",
                    $"{reward.Promotion.Id} 奖励（{kind}）：{who}得 {value}，发放时点 {when}"
                )
            );
        }
    }

    private void Missing()
    {
        if (_run.Missing.IsEmpty)
        {
            return;
        }

        _page.Blank();
        _page.Paragraph(
            _page.In("Not known, because the plan does not say:", "方案里没有写、因此算不出的："),
            paint: _page.Ansi.Bold
        );
        foreach (var field in _run.Missing.Fields)
        {
            var place = field.Place is { } known ? _page.In($" ({known})", $"（{known}）") : "";
            _page.Paragraph(field.Path + place, indent: 2);
        }
    }

    private string Unknown => _page.In("not known", "未知");

    private string Money(decimal amount) =>
        ValueFormat.Write(Value.OfMoney(amount), _run.Plan?.Currency ?? "", _page.Language);

    private static string Count(long count) => count.ToString(CultureInfo.InvariantCulture);
}
