using System.CommandLine;
using PromoAudit.Cli.Configuration;
using PromoAudit.Cli.Files;
using PromoAudit.Cli.Shell;
using PromoAudit.Reports.Baskets;
using PromoAudit.Text;

namespace PromoAudit.Cli.Commands;

/// <summary><c>promoaudit price</c>: what a basket costs, layer by layer, and what a partial return pays back.</summary>
internal sealed class PriceCommand : CliCommand
{
    private const string EveryCode = "all";
    private readonly Argument<string> _plan;
    private readonly Option<string> _cart;
    private readonly Option<string> _codes;
    private readonly Option<string> _return;
    private readonly ChoiceOption _format;
    private readonly ConfigurationOptions _configuration;

    public PriceCommand(Language language)
        : base("price", new("Price a basket, layer by layer.", "逐层计算一个购物车的价格。"), language)
    {
        _plan = new Argument<string>("plan")
        {
            Description = In("The plan, or - for standard input.", "方案文件，或用 - 表示标准输入。"),
        };
        _cart = new Option<string>("--cart")
        {
            Required = true,
            Description = In("What is bought.", "买什么。"),
            HelpName = "TEE=3,CAP=1",
        };
        _codes = new Option<string>("--codes")
        {
            Description = In(
                "Codes typed in; all for every code of the plan.",
                "使用的优惠码；all 表示方案里所有的码。"
            ),
            HelpName = "A,B",
        };
        _return = new Option<string>("--return")
        {
            Description = In("What is sent back afterwards.", "之后退掉什么。"),
            HelpName = "TEE=1",
        };
        _format = new ChoiceOption("--format", In("How to report.", "输出格式。"), "text", "text", "json");
        Add(_plan);
        Add(_cart);
        Add(_codes);
        Add(_return);
        Add(_format);
        _configuration = new ConfigurationOptions(language);
        _configuration.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        ["price plan.yaml --cart TEE=3,CAP=1", "price plan.yaml --cart TEE=4 --codes SAVE50 --return TEE=3"];

    public override LocalizedText? Notes =>
        new(
            "The promotions used are those that make it cheapest for the buyer among all that may be combined.",
            "在允许叠加的组合里，取对买家最便宜的一种。"
        );

    public override ConfigurationOptions? Configuration => _configuration;

    public override IReadOnlyList<string> ConfiguredPaths(ParseResult arguments) => [arguments.GetValue(_plan) ?? ""];

    public override int Execute(ParseResult arguments, Session session)
    {
        if (BasketArgument.Read("--cart", arguments.GetValue(_cart) ?? "", out var bought) is { } wrongCart)
        {
            return session.Refuse(wrongCart);
        }

        if (BasketArgument.Read("--return", arguments.GetValue(_return), out var returned) is { } wrongReturn)
        {
            return session.Refuse(wrongReturn);
        }

        var codes = arguments.GetValue(_codes);
        var request = new BasketRequest
        {
            Lines = bought,
            Returned = returned,
            Codes = codes is null or EveryCode ? [] : [.. BasketArgument.Parts(codes)],
            KnowsEveryCode = codes == EveryCode,
            Profile = session.Settings.Profile.Value,
        };
        return Price(arguments.GetValue(_plan) ?? "", request, _format.Value(arguments), session);
    }

    private static int Price(string path, BasketRequest request, string format, Session session)
    {
        var input = PlanInput.Of(path, session.Console.Folder);
        var reading = input.Read(session.Console);
        if (reading.Text is not { } text)
        {
            session.Complain([FileMessages.Unreadable(input.Shown, reading.Problem ?? FileMessages.Missing)]);
            return ExitCodes.Unreadable;
        }

        var run = BasketPricing.Run(text, input.FilesBeside(session.Console), request);
        if (format == "json")
        {
            BasketJson.Write(run, session.Output);
        }
        else
        {
            session.Complain(run.Diagnostics);
            BasketText.Write(run, session.Output, session.OutputOptions);
        }

        return run.IsPriced && !run.LacksRefund ? ExitCodes.Clean : ExitCodes.Unreadable;
    }
}
