namespace PromoAudit.Rules;

/// <summary>What the types of parameters are called elsewhere.</summary>
internal static class TypeNames
{
    /// <summary>The type that is meant by a name of another language; null for any other name.</summary>
    public static string? Meant(string name) =>
        name.ToLowerInvariant() switch
        {
            "amount" or "price" or "currency" or "cost" or "yuan" or "金额" => "Money",
            "int" or "integer" or "long" or "whole" or "quantity" or "整数" => "Count",
            "decimal" or "float" or "double" or "数" => "Number",
            "percentage" or "ratio" or "rate" or "share" or "百分比" => "Percent",
            "timespan" or "days" or "hours" or "period" or "时长" => "Duration",
            "boolean" or "flag" => "Bool",
            "string" or "str" or "文字" => "Text",
            _ => null,
        };
}
