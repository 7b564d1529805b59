namespace PromoAudit.Text;

/// <summary>The active codes of ISO 4217 and their minor digits (SIX list one, funds codes and metals left out).</summary>
internal static class Currencies
{
    private const string Codes =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP "
        + "CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD "
        + "JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN "
        + "NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL "
        + "THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

    private const string WithoutMinorUnit = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";

    private const string WithThreeDigits = "BHD IQD JOD KWD LYD OMR TND";

    public static IReadOnlyList<string> All => Codes.Split(' ');

    /// <summary>The code that was probably meant; trade names are better known than any likeness of letters.</summary>
    public static string? Nearest(string text) =>
        text.ToUpperInvariant() switch
        {
            "RMB" or "CNH" or "¥" or "元" or "人民币" => "CNY",
            "$" or "US$" or "美元" => "USD",
            "€" or "欧元" => "EUR",
            "£" or "STG" or "英镑" => "GBP",
            "NTD" or "台币" => "TWD",
            var code => NearestName.Find(code, All),
        };

    public static bool IsKnown(string code) => Lists(Codes, code);

    /// <summary>2 for almost all; 0 for yen and won; 3 for the dinars.</summary>
    public static int MinorDigits(string code) =>
        Lists(WithoutMinorUnit, code) ? 0
        : Lists(WithThreeDigits, code) ? 3
        : 2;

    private static bool Lists(string codes, string code)
    {
        if (code.Length != 3)
        {
            return false;
        }

        var found = codes.IndexOf(code, StringComparison.Ordinal);
        return found >= 0 && found % 4 == 0;
    }
}
