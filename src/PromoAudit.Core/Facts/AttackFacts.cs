using PromoAudit.Expressions;
using PromoAudit.Facts.Attacks;
using PromoAudit.Plans;
using PromoAudit.Text;

namespace PromoAudit.Facts;

/// <summary>Facts of an attack: a row each. Facts/README.md, section 14, defines every figure.</summary>
internal static class AttackFacts
{
    public static FactProperty[] All() =>
        [
            Fact(
                "aim",
                FactWords.TypeFor("aim", [.. AimWords.All], new("what an adversary wants", "攻击者图什么")),
                new("what the adversary wants", "攻击者图什么"),
                "attack.aim == resale",
                attack => Value.OfWord(AimWords.WordFor(attack.Attack.Aim))
            ),
            Fact(
                "move",
                ExpressionType.Text,
                new("the move that its rounds are made of, as section 14 calls it", "每一轮所用的手法，名称见第 14 节"),
                "attack.move == \"buy-and-resell\"",
                attack => attack.Found(one => Value.OfText(one.Attack.Move))
            ),
            Fact(
                "promotions",
                ExpressionType.ListOf(FactSchema.RecordFor(Promotion.Shape)),
                new("the promotions that it uses, in the order of the plan", "用到的活动，按方案中的顺序"),
                "count(attack.promotions) > 1",
                attack => attack.Found(one => Value.OfList(ValueList.OfRecords(one.Promotions)))
            ),
            Fact(
                "item",
                FactSchema.RecordFor(Item.Shape),
                new("the article that it turns on; none where nothing is bought", "主要针对的商品；不买商品则无"),
                "attack.item.liquidity == cash",
                attack => attack.Found(one => one.Item is { } item ? Value.OfRecord(item) : Value.Nothing)
            ),
            Fact(
                "goods",
                ExpressionType.Text,
                new("what is ordered in one round; empty where nothing is", "每一轮买什么；不买则为空"),
                "length(attack.goods) > 0",
                attack => attack.Found(one => Value.OfText(GoodsOf(one.Attack, first: true)))
            ),
            Fact(
                "kept",
                ExpressionType.Text,
                new("what stays with the adversary when the round is over", "一轮结束后留在手里的商品"),
                "length(attack.kept) > 0",
                attack => attack.Found(one => Value.OfText(GoodsOf(one.Attack, first: false)))
            ),
            Money("gain", "what one round brings", "一轮净赚多少", attack => attack.GainPerRound),
            Money(
                "loss",
                "what one round costs the plan's owner",
                "一轮给方案所属方造成的损失",
                attack => attack.LossPerRound
            ),
            Money("identityPrice", "what one identity costs", "一个身份的成本", attack => attack.Scale.IdentityPrice),
            Money(
                "gainPerIdentity",
                "what one identity brings in all its rounds, less its price",
                "一个身份全部轮次的所得减去身份成本",
                attack => attack.Scale.GainPerIdentity
            ),
            Money(
                "lossPerIdentity",
                "what one identity costs the plan's owner",
                "一个身份给方案所属方造成的损失",
                attack => attack.Scale.LossPerIdentity
            ),
            Money(
                "gainAtCap",
                "what all rounds bring, less the price of the identities",
                "全部轮次的所得减去身份成本",
                attack => attack.Scale.GainAtCap
            ),
            Money(
                "lossAtCap",
                "what all rounds cost the plan's owner",
                "全部轮次造成的损失",
                attack => attack.Scale.LossAtCap
            ),
            Money(
                "lossBeforeDetection",
                "what is lost before somebody notices",
                "有人发现之前的损失",
                attack => attack.LossBeforeDetection
            ),
            Count(
                "roundsPerIdentity",
                "rounds of one identity",
                "一个身份能做几轮",
                attack => attack.Scale.RoundsPerIdentity
            ),
            Count(
                "identities",
                "identities until something ends it",
                "到上限为止要用多少个身份",
                attack => attack.Scale.Identities
            ),
            Count("rounds", "rounds until something ends it", "到上限为止一共多少轮", attack => attack.Scale.Rounds),
            Fact(
                "bindingCap",
                ExpressionType.Text,
                new(
                    "the field that ends it, such as promotions[full-300].limits.total; identities where only the size of the ring does",
                    "最先生效的上限字段；只受团伙规模限制时为 identities"
                ),
                "attack.bindingCap == \"identities\"",
                attack => attack.Found(one => Value.OfText(one.Attack.Scale.BindingCap))
            ),
            Fact(
                "uncapped",
                ExpressionType.Bool,
                new("whether only the size of the ring ends it", "是否只受团伙规模限制"),
                "attack.uncapped",
                attack =>
                    attack.Attack.IsCertain
                        ? Value.Of(attack.Attack.Scale.Uncapped)
                        : Value.UnknownBecause(attack.Result.Missing)
            ),
            Fact(
                "complete",
                ExpressionType.Bool,
                new("whether the search went through all rounds within its bounds", "是否已在给定范围内查遍所有做法"),
                "attack.complete",
                attack => Value.Of(attack.Result.Complete)
            ),
        ];

    private static string GoodsOf(Attack attack, bool first)
    {
        var goods = "";
        foreach (var step in attack.Steps)
        {
            var counts = first ? step.Kind is Act.Order or Act.Hold or Act.Stage : step.Kind is Act.Keep or Act.Resell;
            if (counts && step.Goods.Length > 0)
            {
                goods = step.Goods;
            }
        }

        return goods;
    }

    private static ComputedFact<AttackRecord> Money(
        string name,
        string english,
        string chinese,
        Func<Attack, decimal?> amount
    ) =>
        Fact(
            name,
            ExpressionType.Money,
            new(english, chinese),
            $"attack.{name} > 0 CNY",
            attack => attack.Money(amount)
        );

    private static ComputedFact<AttackRecord> Count(
        string name,
        string english,
        string chinese,
        Func<Attack, decimal> count
    ) => Fact(name, ExpressionType.Count, new(english, chinese), $"attack.{name} > 1", attack => attack.Count(count));

    private static ComputedFact<AttackRecord> Fact(
        string name,
        ExpressionType type,
        LocalizedText describes,
        string example,
        Func<AttackRecord, Value> get
    ) => new(name, type, describes, example, get, restsOn: Note);

    /// <summary>Every amount rests on what identities cost and how many there are, and on what goods bring.</summary>
    private static void Note(AttackRecord attack, Value value, Ledger ledger)
    {
        if (value.Kind is not (ValueKind.Money or ValueKind.Count))
        {
            return;
        }

        foreach (var name in attack.Attack.RestsOn)
        {
            ledger.Add(attack.Facts.Threat.Find(name));
        }
    }
}
